import { useState } from 'react';
import type { Kaartstand } from './BewerkContext';
import { idsIn } from './indeling';

/** From this many acties a map is large: it is read, and edited one group at a time. */
export const GROOT = 40;

export interface Open {
  /** The part that was asked for. */
  deel: string;
  /** That, and what else is in its group: should it go, the group stays open. */
  groep: string[];
}

/** What is open on a large map; also after the page was loaded again. */
export function useOpen(sleutel: string, nu: () => Kaartstand) {
  const bewaard = `strategiekaart.open|${sleutel}`;
  const [open, zetOpen] = useState<Open | null>(() => lees(bewaard));
  return {
    open,
    zetOpen: (deel: string | null) => {
      const groep = nu()
        .delen.flatMap(({ groepen, los }) => [...groepen.map(idsIn), los.map(({ id }) => id)])
        .find((ids) => deel !== null && ids.includes(deel));
      // What was just made is not on the map yet.
      const nieuw = deel === null ? null : { deel, groep: groep ?? [deel, ...(open?.groep ?? [])] };
      zetOpen(nieuw);
      if (nieuw === null) sessionStorage.removeItem(bewaard);
      else sessionStorage.setItem(bewaard, JSON.stringify(nieuw));
    },
  };
}

function lees(bewaard: string): Open | null {
  try {
    return JSON.parse(sessionStorage.getItem(bewaard) ?? 'null') as Open | null;
  } catch {
    return null;
  }
}
