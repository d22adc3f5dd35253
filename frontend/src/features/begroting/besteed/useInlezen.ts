import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { conceptSleutel } from '../../../lib/queries/concept';
import { Probleem } from '../../../lib/Probleem';
import {
  bewaarIndeling,
  indelingQuery,
  leesIndeling,
  leesKolommen,
  leesVoorbeeld,
  MEESTE_BYTES,
  neemOver,
  type GezienVoorbeeld,
  type Indeling,
  type Kolommen,
  type Overgenomen,
} from './bestedingen';

export interface Stand {
  bestand: File;
  kolommen: Kolommen;
  /** The half-years to take over; null until the file said which it has. */
  halfjaren: string[] | null;
  /** Null while the columns have to be chosen. */
  gezien: GezienVoorbeeld | null;
  gedaan: Overgenomen | null;
}

export type Fout = Probleem | 'te-groot';

/** From a file to what was spent: each step asks the server, and nothing is stored before the last. */
export function useInlezen(agenda: string) {
  const client = useQueryClient();
  const [stand, zetStand] = useState<Stand | null>(null);
  const [fout, zetFout] = useState<Fout | null>(null);
  const werk = useMutation({
    mutationFn: (stap: () => Promise<Stand>) => stap(),
    onMutate: () => {
      zetFout(null);
    },
    onSuccess: (nieuw) => {
      zetStand(nieuw);
    },
    onError: (oorzaak) => {
      zetFout(Probleem.vanUitzondering(oorzaak));
    },
  });
  const bekijk = async (van: Stand, halfjaren: string[] | null): Promise<Stand> => {
    const gezien = await leesVoorbeeld(agenda, van.bestand, halfjaren ?? []);
    const alle = gezien.voorbeeld.halfjaren.filter(({ inBegroting }) => inBegroting);
    return { ...van, gezien, halfjaren: halfjaren ?? alle.map(({ halfjaar }) => halfjaar) };
  };
  return {
    stand,
    fout,
    bezig: werk.isPending,
    kiesBestand: (bestand: File) => {
      if (bestand.size > MEESTE_BYTES) {
        zetFout('te-groot');
        return;
      }
      werk.mutate(async () => {
        const kolommen = await leesKolommen(agenda, bestand);
        const begin = { bestand, kolommen, halfjaren: null, gezien: null, gedaan: null };
        return kolommen.indelingPast ? bekijk(begin, null) : begin;
      });
    },
    /** Keeps what the columns are, or where codes go, and looks again. */
    bewaar: (van: Stand, indeling: Indeling) => {
      werk.mutate(async () => {
        const { revisie } = await leesIndeling(agenda);
        const bewaard = await bewaarIndeling(agenda, indeling, revisie);
        client.setQueryData(indelingQuery(agenda).queryKey, bewaard);
        // Other columns can mean other half-years.
        return bekijk(van, van.gezien === null ? null : van.halfjaren);
      });
    },
    kiesHalfjaren: (van: Stand, halfjaren: string[]) => {
      werk.mutate(() => bekijk(van, halfjaren));
    },
    bekijkOpnieuw: (van: Stand) => {
      werk.mutate(() => bekijk(van, van.halfjaren));
    },
    neemOver: (van: Stand, zonderFouten: boolean) => {
      werk.mutate(async () => {
        const gedaan = await neemOver(
          agenda,
          van.bestand,
          van.halfjaren ?? [],
          van.gezien?.etag ?? '',
          zonderFouten,
        );
        await client.invalidateQueries({ queryKey: conceptSleutel(agenda) });
        return { ...van, gedaan };
      });
    },
    andereKolommen: (van: Stand) => {
      zetFout(null);
      zetStand({ ...van, gezien: null });
    },
    opnieuw: () => {
      zetFout(null);
      zetStand(null);
    },
  };
}

export type Inlezen = ReturnType<typeof useInlezen>;
