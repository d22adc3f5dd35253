import { formatBedrag } from '../../../lib/format/geld';
import type { Taal } from '../../../lib/i18n/taal';

export const isNul = (bedrag: string): boolean => /^-?0+(\.0+)?$/.test(bedrag);

/** A difference with its sign: "+ € 100" or "− € 100", so that it does not speak by colour. */
export function formatVerschil(bedrag: string, taal: Taal): string {
  if (isNul(bedrag)) return formatBedrag('0', taal);
  const teken = bedrag.startsWith('-') ? '−' : '+';
  return `${teken}\u00a0${formatBedrag(bedrag.replace('-', ''), taal)}`;
}

/** "−10,0 %": per cent with its sign. */
export function formatProcent(procent: string, taal: Taal): string {
  const teken = isNul(procent) ? '' : procent.startsWith('-') ? '−' : '+';
  const getal = procent.replace('-', '');
  return `${teken}${taal === 'nl' ? getal.replace('.', ',') : getal}\u00a0%`;
}
