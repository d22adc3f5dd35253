import { createContext, useContext } from 'react';
import type { Bewerker } from './Bewerker';

export interface ConceptOmgeving {
  agenda: string;
  bewerker: Bewerker;
}

export const ConceptContext = createContext<ConceptOmgeving | null>(null);

/**
 * The concept that is being edited.
 *
 * @throws Error outside a ConceptProvider
 */
export function useConceptOmgeving(): ConceptOmgeving {
  const omgeving = useContext(ConceptContext);
  if (!omgeving) throw new Error('Only within a ConceptProvider.');
  return omgeving;
}

export const useBewerker = (): Bewerker => useConceptOmgeving().bewerker;
