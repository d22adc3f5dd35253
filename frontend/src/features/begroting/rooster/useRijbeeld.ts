import { useCallback, useMemo } from 'react';
import { useBewerker } from '../../../concept/motor/ConceptContext';
import type { Deel } from '../../../concept/motor/contract';
import { leesPad } from '../../../concept/motor/pad';
import { useStand } from '../../../concept/motor/useStand';
import type { Celwaarde } from './celwaarde';
import type { Kolom } from './indeling';

type Inhoud = Deel<'begrotingsregel'>['inhoud'];

/** What is told of a cell; that it is on its way is routine. */
const GEMELD = ['wacht', 'uitgelogd', 'hapert', 'fout', 'botsing'] as const;

/** What a cell shows: its newest value, and whether something has to be done about it. */
export interface Celbeeld {
  kolom: Kolom;
  waarde: Celwaarde;
  staat: (typeof GEMELD)[number] | 'rust';
}

/**
 * What one row shows, with the cells of these columns. A row in which nothing waits is as the server has it: whether that
 * is still the same is seen at once, however often the engine tells that something changed.
 */
export function useRijbeeld(regel: Deel<'begrotingsregel'>, kolommen: readonly Kolom[]) {
  const bewerker = useBewerker();
  const lees = useCallback(() => {
    /** The newest value; before the engine knows the regel, as it was fetched. */
    const waarde = (veld: string): unknown => {
      const bekend = bewerker.waarde(regel.id, veld);
      return bekend === undefined ? leesPad(regel.inhoud, veld) : bekend;
    };
    return {
      onderdeel: waarde('onderdeel') as string,
      fte: waarde('fte') as string | null,
      geldbron: waarde('geldbron') as string | null,
      soort: waarde('soort') as Inhoud['soort'],
      aard: waarde('aard') as Inhoud['aard'],
      cellen: kolommen.map((kolom): Celbeeld => {
        const toestand = bewerker.toestand(regel.id, kolom.veld);
        const staat = GEMELD.find((een) => een === toestand) ?? 'rust';
        return { kolom, waarde: waarde(kolom.veld) as Celwaarde, staat };
      }),
    };
  }, [bewerker, regel, kolommen]);
  const afdruk = useStand((b) =>
    b.heeftWachtende(regel.id) ? JSON.stringify(lees()) : b.bekend(regel.id),
  );
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- "afdruk" says when it reads another
  return useMemo(() => lees(), [lees, afdruk]);
}
