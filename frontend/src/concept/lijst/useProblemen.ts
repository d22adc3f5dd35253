import type { Bewerking } from '../motor/bewerking';
import { useStand } from '../motor/useStand';

/** Of one thing: the edits that wait for a person. */
export function useProblemen(id: string): Bewerking[] {
  return useStand((b) => b.bewerkingen()).filter(
    (b) => b.id === id && (b.fout !== null || b.botsing !== null),
  );
}
