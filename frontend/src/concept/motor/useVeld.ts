import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { titelVan } from '../soorten/vragen';
import type { Botsing, Fout, Onbegrepen } from './bewerking';
import type { Toestand } from './bewaarstand';
import { useBewerker } from './ConceptContext';
import type { CelInhoud, Deel, Inhouden, Soort } from './contract';
import { leesPad } from './pad';

export interface Veld<T> {
  waarde: T;
  /** Saves it at once. */
  zet: (waarde: T) => void;
  /** Keeps it; it is saved after a pause, or after the given milliseconds when half of it is no use. */
  typ: (waarde: T, na?: number) => void;
  /** Typing has ended: what was kept is saved now. */
  rondAf: () => void;
  toestand: Toestand;
  fout: Fout | null;
  /** Somebody else has another value; `waarde` is one's own. */
  botsing: (Botsing & { ander: T }) | null;
  kies: (keuze: 'mijn' | 'ander') => void;
}

/** One field of one thing: its newest value, and how to change it. */
export function useVeld<S extends Soort, V extends keyof Inhouden[S] & string>(
  deel: Deel<S>,
  veld: V,
): Veld<Inhouden[S][V]> {
  return useElkVeld<Inhouden[S][V]>(deel, veld);
}

/** One cell of a begrotingsregel, by its path, such as "begroot/2026"; null when it is empty. */
export const useCelveld = (
  regel: Deel<'begrotingsregel'>,
  pad: string,
): Veld<CelInhoud | Onbegrepen | null> => useElkVeld(regel, pad);

function useElkVeld<T>(deel: Deel, veld: string): Veld<T> {
  const bewerker = useBewerker();
  const { id, soort } = deel;
  const { abonneer } = bewerker;
  const bewerking = useSyncExternalStore(abonneer, () => bewerker.bewerkingVan(id, veld));
  const bekend = useSyncExternalStore(abonneer, () => bewerker.opServer(id, veld));
  const toestand = useSyncExternalStore(abonneer, () => bewerker.toestand(id, veld));
  const fout = useSyncExternalStore(abonneer, () => bewerker.foutVan(id, veld));
  const opServer = (bekend === undefined ? leesPad(deel.inhoud, veld) : bekend) as T;
  const waarde = (bewerking?.wat === 'veld' ? bewerking.waarde : opServer) as T;
  const wijzig = useCallback(
    (nieuw: T, typend?: true | number) => {
      bewerker.wijzig(
        { id, soort },
        { [veld]: nieuw },
        {
          gezien: { [veld]: opServer },
          typend,
          titel: titelVan(deel),
        },
      );
    },
    [bewerker, id, soort, veld, opServer, deel],
  );
  return useMemo(
    () => ({
      waarde,
      zet: (nieuw: T) => {
        wijzig(nieuw);
      },
      typ: (nieuw: T, na?: number) => {
        wijzig(nieuw, na ?? true);
      },
      rondAf: () => {
        bewerker.rondAf(id, [veld]);
      },
      toestand,
      fout,
      botsing: (bewerking?.botsing ?? null) as (Botsing & { ander: T }) | null,
      kies: (keuze: 'mijn' | 'ander') => {
        bewerker.kies(id, veld, keuze);
      },
    }),
    [waarde, wijzig, bewerker, id, veld, toestand, fout, bewerking],
  );
}
