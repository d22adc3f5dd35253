import { useMemo } from 'react';
import { useStand } from '../../../concept/motor/useStand';

/** What has an edit that waits for a person: the same set until that changes. */
export function useMetProbleem(): ReadonlySet<string> {
  const ids = useStand((b) =>
    b
      .bewerkingen()
      .filter(({ fout, botsing }) => fout !== null || botsing !== null)
      .map(({ id }) => id)
      .join(' '),
  );
  return useMemo(() => new Set(ids.split(' ')), [ids]);
}
