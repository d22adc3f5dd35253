import type { Bewerking } from '../../../lib/concept/bewerking';
import { useWachtende } from '../../../lib/concept/useBewerken';

/** Of one thing: the edits that wait for a person. */
export function useProblemen(id: string): Bewerking[] {
  return useWachtende().filter((b) => b.id === id && (b.fout !== null || b.botsing !== null));
}
