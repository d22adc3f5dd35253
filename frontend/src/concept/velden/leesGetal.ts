import { leesBedrag } from '../../lib/format/leesBedrag';

const NEDERLANDS = /^-?(\d{1,3}(\.\d{3})+|\d+)(,\d*)?$/;

/** "30.000" and "30.000,50" as people type them, as a decimal string; something else stays as it is. */
export function leesGetal(tekst: string): string | null {
  const schoon = tekst.replace(/[€\s]/g, '');
  if (schoon === '') return null;
  return NEDERLANDS.test(schoon)
    ? schoon.replaceAll('.', '').replace(/,$/, '').replace(',', '.')
    : schoon;
}

/** An amount in a field of its own; what is none stays as it is typed: the server says what is wrong with it. */
export function leesEuro(tekst: string): string | null {
  const gelezen = leesBedrag(tekst, { taal: 'nl', gekozen: 'nl' });
  if (gelezen.soort === 'leeg') return null;
  return gelezen.soort === 'bedrag' ? gelezen.bedrag : tekst.trim();
}

/** A decimal string with a comma, as it is typed. */
export const schrijfGetal = (getal: string | null): string => (getal ?? '').replace('.', ',');

/** A year; what is no number stays as it is typed: the server says what is wrong with it. */
export function leesJaar(tekst: string): number | null {
  const schoon = tekst.trim();
  if (schoon === '') return null;
  return /^\d{1,4}$/.test(schoon) ? Number(schoon) : (schoon as unknown as number);
}
