import { createContext, useContext } from 'react';
import type { Begrotingstabel, OrganisatieKeuze } from '../../../concept/motor/contract';
import type { Leescontext, Notatie } from '../../../lib/format/leesBedrag';

export interface Roosteromgeving {
  tabel: Begrotingstabel;
  /** Says once what just happened. */
  meld: (zin: string) => void;
  /** How what is typed is read. */
  context: Omit<Leescontext, 'blok'>;
  /** The answer to what "1.500" means: for every cell that waits for it, and for what comes. */
  kies: (notatie: Notatie) => void;
  organisatie: (id: string | null) => Pick<OrganisatieKeuze, 'id' | 'naam'> | null;
  /** One that was just chosen: the table knows it after the next time it is fetched. */
  onthoud: (organisatie: OrganisatieKeuze) => void;
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
