import { createContext, useContext } from 'react';
import type { Bewerker } from './Bewerker';
import type { Gebeurtenissen } from './Gebeurtenissen';

export interface ConceptOmgeving {
  agenda: string;
  bewerker: Bewerker;
  /** Who else is here, and what they just saved: read with useGebeurtenissen. */
  gebeurtenissen: Gebeurtenissen;
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
