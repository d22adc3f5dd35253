import type { TFunction } from 'i18next';
import type { Totaalreeks } from '../../lib/api';
import { formatTotaal } from '../../lib/format/geld';
import type { Taal } from '../../lib/i18n/taal';

/** The total over all years; where there are baten, both sides and what is left of them. */
export function samenInWoorden(
  { totaal, baten, saldo }: Totaalreeks,
  t: TFunction,
  taal: Taal,
): string {
  if (!baten || !saldo) return formatTotaal(totaal, taal);
  return t('begroting.kanten.samen', {
    lasten: formatTotaal(totaal, taal),
    baten: formatTotaal(baten.totaal, taal),
    saldo: formatTotaal(saldo.totaal, taal),
  });
}
