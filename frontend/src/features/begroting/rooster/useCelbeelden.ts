import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { Bewerker } from '../../../concept/motor/Bewerker';
import { useBewerker } from '../../../concept/motor/ConceptContext';
import type { Deel } from '../../../concept/motor/contract';
import { leesPad } from '../../../concept/motor/pad';
import type { Celwaarde } from './celwaarde';

/** What is told of a cell; that it is on its way is routine. */
const GEMELD = ['wacht', 'uitgelogd', 'hapert', 'fout', 'botsing'] as const;

/** What a cell shows: its newest value, and whether something has to be done about it. */
export interface Celbeeld {
  waarde: Celwaarde;
  staat: (typeof GEMELD)[number] | 'rust';
}

/** The newest value of a cell; before the engine knows the regel, as it was fetched. */
export function celwaardeVan(
  bewerker: Bewerker,
  regel: Deel<'begrotingsregel'>,
  veld: string,
): Celwaarde {
  const bekend = bewerker.waarde(regel.id, veld);
  return (bekend === undefined ? leesPad(regel.inhoud, veld) : bekend) as Celwaarde;
}

/**
 * The cells of one row. A row is drawn again only when one of its own cells changed, so that a pasted
 * block of hundreds of cells is drawn once.
 */
export function useCelbeelden(
  regel: Deel<'begrotingsregel'>,
  velden: readonly string[],
): readonly Celbeeld[] {
  const bewerker = useBewerker();
  const lees = useCallback(
    () =>
      JSON.stringify(
        velden.map((veld): Celbeeld => {
          const toestand = bewerker.toestand(regel.id, veld);
          return {
            waarde: celwaardeVan(bewerker, regel, veld),
            staat: GEMELD.find((staat) => staat === toestand) ?? 'rust',
          };
        }),
      ),
    [bewerker, regel, velden],
  );
  const afdruk = useSyncExternalStore(bewerker.abonneer, lees);
  return useMemo(() => JSON.parse(afdruk) as Celbeeld[], [afdruk]);
}
