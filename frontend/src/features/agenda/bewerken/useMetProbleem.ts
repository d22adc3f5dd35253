import { useMemo, useSyncExternalStore } from 'react';
import { useBewerker } from '../../../concept/motor/ConceptContext';

/** What has an edit that waits for a person: the same set until that changes. */
export function useMetProbleem(): ReadonlySet<string> {
  const bewerker = useBewerker();
  const ids = useSyncExternalStore(bewerker.abonneer, () =>
    bewerker
      .bewerkingen()
      .filter(({ fout, botsing }) => fout !== null || botsing !== null)
      .map(({ id }) => id)
      .join(' '),
  );
  return useMemo(() => new Set(ids.split(' ')), [ids]);
}
