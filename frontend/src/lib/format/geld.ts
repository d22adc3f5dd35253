import type { Geld, Totaal } from '../api';
import { locale, type Taal } from '../i18n/taal';

const VAST = ' ';

/**
 * An amount in euros, without cents when there are none. The decimal string goes to the formatter as
 * it is: money never passes through a floating point number.
 */
export function formatBedrag(bedrag: string, taal: Taal): string {
  const heel = /^-?\d+(\.0+)?$/.test(bedrag);
  return new Intl.NumberFormat(locale(taal), {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: heel ? 0 : 2,
    maximumFractionDigits: heel ? 0 : 2,
  }).format(bedrag as Intl.StringNumericLiteral);
}

/** What stands in one cell: PM is PM, zero is zero, and not filled in is a dash. */
export function formatGeld(geld: Geld, taal: Taal): string {
  if (geld.soort === 'pm') return 'PM';
  if (geld.soort === 'leeg' || geld.bedrag === null) return '–';
  return formatBedrag(geld.bedrag, taal);
}

/** A total never hides a PM: "€ 237.500 + 3 PM". */
export function formatTotaal(totaal: Totaal, taal: Taal): string {
  const bedrag = formatBedrag(totaal.bedrag, taal);
  return totaal.aantalPm > 0 ? `${bedrag} + ${totaal.aantalPm}${VAST}PM` : bedrag;
}

/**
 * The total of some cells, said as shortly as is true: the cell itself when there is one, "3 PM" when
 * all are PM, a dash when none is filled in, and otherwise the sum with its PMs.
 */
export function formatSom(totaal: Totaal, cellen: Geld[], taal: Taal): string {
  const [enige] = cellen;
  if (enige && cellen.length === 1) return formatGeld(enige, taal);
  if (cellen.every((cel) => cel.soort === 'leeg')) return '–';
  if (cellen.every((cel) => cel.soort !== 'bedrag')) return `${totaal.aantalPm}${VAST}PM`;
  return formatTotaal(totaal, taal);
}

const CENTEN = 100n;

/** Whole cents of a decimal string; exact, also below zero. */
export function inCenten(bedrag: string): bigint {
  const [euros = '0', centen = ''] = bedrag.split('.');
  const teken = euros.startsWith('-') ? -1n : 1n;
  return BigInt(euros) * CENTEN + teken * BigInt(centen.padEnd(2, '0'));
}

/** The decimal string of whole cents. */
export function vanCenten(centen: bigint): string {
  const [teken, waarde] = centen < 0n ? ['-', -centen] : ['', centen];
  return `${teken}${waarde / CENTEN}.${String(waarde % CENTEN).padStart(2, '0')}`;
}

/** One amount less another, exact. */
export const trekAf = (van: string, af: string): string => vanCenten(inCenten(van) - inCenten(af));

/** Totals together, exact: whole cents, and every PM and empty cell counted. */
export function telOp(totalen: Totaal[]): Totaal {
  const centen = totalen.reduce((som, { bedrag }) => som + inCenten(bedrag), 0n);
  return {
    bedrag: vanCenten(centen),
    valuta: 'EUR',
    aantalPm: totalen.reduce((som, { aantalPm }) => som + aantalPm, 0),
    aantalLeeg: totalen.reduce((som, { aantalLeeg }) => som + aantalLeeg, 0),
  };
}
