import type { ReactNode } from 'react';
import { klassen } from '../../lib/klassen';
import stijl from './Merk.module.css';

/**
 * A short word beside something: quiet, with an edge, or what is well, new, changed or wrong. A dashed edge is not
 * public yet. `getal` is a number by itself.
 */
export type Merksoort =
  | 'stil'
  | 'rand'
  | 'geld'
  | 'goed'
  | 'actie'
  | 'fout'
  | 'concept'
  | 'openbaar'
  | 'getal'
  | 'accent';

export const Merk = ({ soort, children }: { soort: Merksoort; children: ReactNode }) => (
  <span className={klassen('nl-data-badge', stijl.merk, stijl[soort])}>{children}</span>
);
