import type { Totaal } from '../../lib/api';
import { formatTotaal, inCenten } from '../../lib/format/geld';
import type { Taal } from '../../lib/i18n/taal';

/** A total of cells that are not at hand: what is only PM is said without a zero that nobody filled in. */
export function formatBekend(som: Totaal, taal: Taal): string {
  if (inCenten(som.bedrag) > 0n) return formatTotaal(som, taal);
  if (som.aantalPm > 0) return som.aantalPm === 1 ? 'PM' : `${som.aantalPm}\u00a0PM`;
  return som.aantalLeeg > 0 ? '–' : formatTotaal(som, taal);
}
