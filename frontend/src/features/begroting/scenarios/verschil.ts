import { formatBedrag } from '../../../lib/format/geld';
import type { Taal } from '../../../lib/i18n/taal';

const CENTEN = 100n;

function inCenten(bedrag: string): bigint {
  const [euros = '0', centen = ''] = bedrag.replace('-', '').split('.');
  const som = BigInt(euros) * CENTEN + BigInt(centen.padEnd(2, '0'));
  return bedrag.startsWith('-') ? -som : som;
}

/** What one amount is more than another, as a decimal string; exact. */
export function verschilTussen(nieuw: string, oud: string): string {
  const centen = inCenten(nieuw) - inCenten(oud);
  const positief = centen < 0n ? -centen : centen;
  const rest = String(positief % CENTEN).padStart(2, '0');
  return `${centen < 0n ? '-' : ''}${positief / CENTEN}.${rest}`;
}

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
