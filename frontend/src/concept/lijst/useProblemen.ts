import type { Bewerking } from '../motor/bewerking';
import { useWachtende } from '../motor/useBewerken';

/** Of one thing: the edits that wait for a person. */
export function useProblemen(id: string): Bewerking[] {
  return useWachtende().filter((b) => b.id === id && (b.fout !== null || b.botsing !== null));
}
