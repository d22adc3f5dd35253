import type { Begroting } from '../../../lib/api';
import type { Maat } from '../maten';

/** What each picture is made from. */
export interface Beeldgegevens {
  begroting: Begroting;
  maat: Maat;
  /** Under a file that is kept; null where nothing may be taken along. */
  bron: string | null;
  /** How the files of this begroting are called. */
  bestand: string;
}
