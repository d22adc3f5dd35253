import { isGereed, type Bewerking } from './bewerking';
import type { Verbinding } from './Synchronisatie';
import type { Wachtrij } from './Wachtrij';

/**
 * Of one field: nothing to tell, just saved, on its way, or waiting: for a connection, for signing in, for
 * a server that cannot process it now ("hapert"), or for the person.
 */
export type Toestand =
  'rust' | 'opgeslagen' | 'bezig' | 'wacht' | 'uitgelogd' | 'hapert' | 'fout' | 'botsing';

/** Of everything together: the most urgent. "ander": somebody else is signed in. */
export interface Bewaarstand {
  stand: Exclude<Toestand, 'rust'> | 'ander';
  /** How many edits are not on the server yet; with "hapert": that it cannot process now. */
  aantal: number;
  /** Whose edits. */
  naam: string;
  /** False when this browser cannot keep them over a reload. */
  veilig: boolean;
}

/** The most urgent of all that waits. */
export function standVan(
  wachtrij: Pick<Wachtrij, 'alle' | 'onbekende'>,
  verbinding: Verbinding,
  hapert: (b: Bewerking) => boolean,
): Pick<Bewaarstand, 'stand' | 'aantal'> {
  const wachtend = wachtrij.alle();
  const onbekend = wachtrij.onbekende().length;
  const aantal = wachtend.length + onbekend;
  if (aantal === 0) return { stand: 'opgeslagen', aantal };
  // The rest is for the one who is away.
  if (verbinding === 'ander') return { stand: 'ander', aantal };
  if (wachtend.some(({ botsing }) => botsing)) return { stand: 'botsing', aantal };
  if (onbekend > 0 || wachtend.some(({ fout }) => fout)) return { stand: 'fout', aantal };
  if (verbinding === 'weg') return { stand: 'wacht', aantal };
  if (verbinding === 'uitgelogd') return { stand: 'uitgelogd', aantal };
  const haperend = wachtend.filter((b) => isGereed(b) && hapert(b)).length;
  return haperend > 0 ? { stand: 'hapert', aantal: haperend } : { stand: 'bezig', aantal };
}
