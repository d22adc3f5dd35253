import { useCallback, useSyncExternalStore } from 'react';
import { wachtendVanAnderen, type Wachtende } from './account';
import { useConceptOmgeving } from './ConceptContext';

/** Whose edits wait in this browser, apart from those of who is signed in. */
export function useVanAnderen(): Wachtende[] {
  const { agenda, bewerker } = useConceptOmgeving();
  const lees = useCallback(
    () => JSON.stringify(wachtendVanAnderen(localStorage, agenda, bewerker.account)),
    [agenda, bewerker],
  );
  return JSON.parse(useSyncExternalStore(abonneer, lees)) as Wachtende[];
}

function abonneer(luisteraar: () => void): () => void {
  window.addEventListener('storage', luisteraar);
  return () => {
    window.removeEventListener('storage', luisteraar);
  };
}
