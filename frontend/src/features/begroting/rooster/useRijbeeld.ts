import { useCallback, useMemo } from 'react';
import type { Bewerker } from '../../../concept/motor/Bewerker';
import { useBewerker } from '../../../concept/motor/ConceptContext';
import type { Deel } from '../../../concept/motor/contract';
import { leesPad } from '../../../concept/motor/pad';
import { useStand } from '../../../concept/motor/useStand';
import type { Celwaarde } from './celwaarde';

/** What is told of a cell; that it is on its way is routine. */
const GEMELD = ['wacht', 'uitgelogd', 'hapert', 'fout', 'botsing'] as const;

/** What a cell shows: its newest value, and whether something has to be done about it. */
export interface Celbeeld {
  waarde: Celwaarde;
  staat: (typeof GEMELD)[number] | 'rust';
}

/** What a row shows. */
interface Rijbeeld {
  onderdeel: string;
  fte: string | null;
  geldbron: string | null;
  cellen: readonly Celbeeld[];
}

type Regel = Deel<'begrotingsregel'>;

/** The newest value of a field or cell; before the engine knows the regel, as it was fetched. */
function waardeVan(bewerker: Bewerker, regel: Regel, veld: string): unknown {
  const bekend = bewerker.waarde(regel.id, veld);
  return bekend === undefined ? leesPad(regel.inhoud, veld) : bekend;
}

export const celwaardeVan = (bewerker: Bewerker, regel: Regel, veld: string): Celwaarde =>
  waardeVan(bewerker, regel, veld) as Celwaarde;

/**
 * What one row shows, with the cells of these fields. A row in which nothing waits is as the server has it: whether that
 * is still the same is seen at once, however often the engine tells that something changed.
 */
export function useRijbeeld(regel: Regel, velden: readonly string[]): Rijbeeld {
  const bewerker = useBewerker();
  const lees = useCallback((): Rijbeeld => {
    const tekst = (veld: string) => waardeVan(bewerker, regel, veld) as string | null;
    return {
      onderdeel: tekst('onderdeel') ?? '',
      fte: tekst('fte'),
      geldbron: tekst('geldbron'),
      cellen: velden.map((veld) => {
        const toestand = bewerker.toestand(regel.id, veld);
        return {
          waarde: celwaardeVan(bewerker, regel, veld),
          staat: GEMELD.find((staat) => staat === toestand) ?? 'rust',
        };
      }),
    };
  }, [bewerker, regel, velden]);
  const afdruk = useStand((b) =>
    b.heeftWachtende(regel.id) ? JSON.stringify(lees()) : b.bekend(regel.id),
  );
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- "afdruk" says when it reads another
  return useMemo(() => lees(), [lees, afdruk]);
}
