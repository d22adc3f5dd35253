import { createContext, useContext } from 'react';
import type { Begrotingstabel } from '../../../concept/motor/contract';
import type { Leescontext, Notatie } from '../../../lib/format/leesBedrag';
import type { Organisaties } from '../useOrganisaties';

export interface Roosteromgeving {
  tabel: Begrotingstabel;
  /** Says once what just happened. */
  meld: (zin: string) => void;
  /** How what is typed is read. */
  context: Omit<Leescontext, 'blok'>;
  /** The answer to what "1.500" means: for every cell that waits for it, and for what comes. */
  kies: (notatie: Notatie) => void;
  organisaties: Organisaties;
  /** Opens the details of a regel. */
  openRegel: (id: string) => void;
  /** Opens the form for a new regel under a thema. */
  nieuwBij: (thema: string) => void;
}

export const RoosterContext = createContext<Roosteromgeving | null>(null);

/**
 * What the parts of the grid share.
 *
 * @throws Error outside the page of the grid
 */
export function useRoosteromgeving(): Roosteromgeving {
  const omgeving = useContext(RoosterContext);
  if (!omgeving) throw new Error('Only within the page of the grid.');
  return omgeving;
}
