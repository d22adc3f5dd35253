import { useSyncExternalStore } from 'react';
import { useConceptOmgeving } from './ConceptContext';
import type { Stand } from './Gebeurtenissen';

/** Who else is here, and what they just saved. */
export function useGebeurtenissen(): Stand {
  const { gebeurtenissen } = useConceptOmgeving();
  return useSyncExternalStore(gebeurtenissen.abonneer, () => gebeurtenissen.stand);
}

/** Who just changed this: undefined when nobody did, null when the name is not known. */
export function useZojuist(onderdeel: string): string | null | undefined {
  const { gebeurtenissen } = useConceptOmgeving();
  const zojuist = useSyncExternalStore(gebeurtenissen.abonneer, () =>
    gebeurtenissen.van(onderdeel),
  );
  return zojuist?.door.naam;
}
