import { useMemo } from 'react';
import type { Botsing, Fout, Onbegrepen } from './bewerking';
import type { Toestand } from './bewaarstand';
import { useBewerker } from './ConceptContext';
import type { CelInhoud, Deel, Inhouden, Soort } from './contract';
import type { Keuze } from './Keuzes';
import { leesPad } from './pad';
import { useStand } from './useStand';

export interface Veld<T> {
  waarde: T;
  /** Saves it at once. */
  zet: (waarde: T) => void;
  /** Keeps it; it is saved after a pause, or after the given milliseconds when half of it is no use. */
  typ: (waarde: T, na?: true | number) => void;
  /** Typing has ended: what was kept is saved now. */
  rondAf: () => void;
  toestand: Toestand;
  fout: Fout | null;
  /** Somebody else has another value; `waarde` is one's own. */
  botsing: (Botsing & { ander: T }) | null;
  kies: (keuze: Keuze) => void;
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
  const bewerking = useStand((b) => b.bewerkingVan(id, veld));
  const bekend = useStand((b) => b.opServer(id, veld));
  const toestand = useStand((b) => b.toestand(id, veld));
  const fout = useStand((b) => b.foutVan(id, veld));
  const opServer = (bekend === undefined ? leesPad(deel.inhoud, veld) : bekend) as T;
  const waarde = (bewerking?.wat === 'veld' ? bewerking.waarde : opServer) as T;
  return useMemo(() => {
    const wijzig = (nieuw: T, typend?: true | number) =>
      bewerker.wijzig({ id, soort }, { [veld]: nieuw }, { gezien: { [veld]: opServer }, typend });
    return {
      waarde,
      zet: (nieuw) => wijzig(nieuw),
      typ: (nieuw, na = true) => wijzig(nieuw, na),
      rondAf: () => bewerker.rondAf(id, [veld]),
      toestand,
      fout,
      botsing: (bewerking?.botsing ?? null) as Veld<T>['botsing'],
      kies: (keuze) => bewerker.kies(id, veld, keuze),
    };
  }, [waarde, opServer, bewerker, id, soort, veld, toestand, fout, bewerking]);
}
