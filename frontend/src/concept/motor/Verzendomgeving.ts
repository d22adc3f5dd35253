import type { Bewerking } from './bewerking';
import type { Deel } from './contract';
import type { Kennis } from './Kennis';
import type { HttpServer } from './HttpServer';
import type { Wachtrij } from './Wachtrij';

/** What sending works with. */
export interface Verzendomgeving {
  wachtrij: Wachtrij;
  kennis: Kennis;
  server: HttpServer;
  /** The server took an edit, with what it made of it; nothing when it is archived. */
  bewaard: (bewerkingen: readonly Bewerking[], delen: readonly Deel[]) => void;
}
