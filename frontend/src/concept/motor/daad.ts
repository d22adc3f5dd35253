import type { Bewerking } from './bewerking';
import type { Soort } from './contract';

type Waarden = Record<string, unknown>;

/** What changed in one thing, as a whole: it is taken back as a whole, or not. */
export interface Verandering {
  id: string;
  van: Waarden;
  naar: Waarden;
}

/** One thing that a person did, as it can be taken back. */
export type Daad = { soort: Soort; titel: string } & (
  | { wat: 'wijzig' | 'verplaats' | 'blok'; delen: readonly Verandering[] }
  /** Made: each for itself. To the archive: the first, and what hangs under it. */
  | { wat: 'maak' | 'archief'; ids: { soort: Soort; id: string }[] }
);

/** All of it, as it is kept. */
export interface Daden {
  gedaan: Daad[];
  teruggenomen: Daad[];
  /** What was made and taken back before the server heard of it, by what it was taken back with. */
  weggelegd: Record<string, Bewerking[]>;
}
