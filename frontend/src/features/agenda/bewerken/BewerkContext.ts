import { createContext, useContext } from 'react';
import type { Concept, Conceptkaart, OrganisatieKeuze } from '../../../concept/motor/contract';

export interface Bewerkomgeving {
  agenda: string;
  kaart: Conceptkaart;
  concept: Concept;
  /** The number in the round mark of each resultaat. */
  nummers: ReadonlyMap<string, number>;
  organisatie: (id: string) => OrganisatieKeuze | undefined;
  /** An organisatie that was found or made, and is not on the map yet. */
  onthoud: (organisatie: OrganisatieKeuze) => void;
  /** Says what happened, on the screen and aloud; with a button to take it back. */
  meld: (zin: string, metOngedaan?: boolean) => void;
}

export const BewerkContext = createContext<Bewerkomgeving | null>(null);

export function useBewerkomgeving(): Bewerkomgeving {
  const omgeving = useContext(BewerkContext);
  if (!omgeving) throw new Error('Only on the editor of a map.');
  return omgeving;
}
