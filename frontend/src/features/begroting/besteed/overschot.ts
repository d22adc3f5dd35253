import type { CelInhoud } from '../../../concept/motor/contract';
import { trekAf } from '../../../lib/format/geld';

/** How far the money of a regel is in one year; what cannot be said is no number. */
export type Overschot =
  | { soort: 'pm' }
  | { soort: 'niets-begroot' }
  | { soort: 'niets-besteed'; bedrag: string }
  | { soort: 'over' | 'op' | 'tekort'; bedrag: string };

/**
 * What is left of what was budgeted.
 *
 * @param besteed what both halves of the year add up to
 * @param ingevuld how many halves have been filled in
 */
export function overschot(
  begroot: CelInhoud | undefined,
  besteed: string,
  ingevuld: number,
): Overschot {
  if (begroot?.soort === 'pm') return { soort: 'pm' };
  if (begroot?.bedrag == null && ingevuld === 0) return { soort: 'niets-begroot' };
  const bedrag = trekAf(begroot?.bedrag ?? '0.00', besteed);
  if (ingevuld === 0) return { soort: 'niets-besteed', bedrag };
  if (/^-?0\.00$/.test(bedrag)) return { soort: 'op', bedrag };
  return bedrag.startsWith('-')
    ? { soort: 'tekort', bedrag: bedrag.slice(1) }
    : { soort: 'over', bedrag };
}
