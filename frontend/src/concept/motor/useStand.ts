import { useSyncExternalStore } from 'react';
import type { Bewerker } from './Bewerker';
import { useBewerker } from './ConceptContext';

/**
 * Something that the engine tells, kept up to date.
 *
 * @param lees gives the same until it changes
 */
export function useStand<T>(lees: (bewerker: Bewerker) => T): T {
  const bewerker = useBewerker();
  return useSyncExternalStore(bewerker.abonneer, () => lees(bewerker));
}
