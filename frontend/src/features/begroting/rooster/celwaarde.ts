import { isOnbegrepen, type Onbegrepen } from '../../../concept/motor/bewerking';
import type { CelInhoud } from '../../../concept/motor/contract';
import { formatBedrag } from '../../../lib/format/geld';
import { leesBedrag, typBedrag, type Leescontext } from '../../../lib/format/leesBedrag';
import type { Taal } from '../../../lib/i18n/taal';
import type { Maat } from '../maten';

/** What a cell holds: an amount or PM, nothing, or what was typed and cannot be read. */
export type Celwaarde = CelInhoud | Onbegrepen | null;

/** Codes of what can be wrong with what was typed; the words are in `rooster.reden`. */
export const REDENEN = ['geenGetal', 'teVeelDecimalen', 'teGroot', 'meerduidig', 'geenPm'] as const;
export type Reden = (typeof REDENEN)[number];

export const celVanBedrag = (bedrag: string): CelInhoud => ({
  soort: 'bedrag',
  bedrag,
  beslistDoor: null,
  beslistVoor: null,
});

/** The cell when it is a PM. */
export const alsPm = (waarde: Celwaarde): CelInhoud | null =>
  waarde !== null && !isOnbegrepen(waarde) && waarde.soort === 'pm' ? waarde : null;

const PM: CelInhoud = { soort: 'pm', bedrag: null, beslistDoor: null, beslistVoor: null };

/**
 * What a typed or pasted text makes of a cell. What cannot be read, or only by guessing, keeps the text
 * with the reason. PM over a PM changes nothing: who decides on it stays.
 */
export function leesCel(tekst: string, nu: Celwaarde, maat: Maat, context: Leescontext): Celwaarde {
  const gelezen = leesBedrag(tekst, context);
  const onbegrepen = (reden: Reden): Onbegrepen => ({ onbegrepen: tekst.trim(), reden });
  switch (gelezen.soort) {
    case 'leeg':
      return null;
    case 'bedrag':
      return celVanBedrag(gelezen.bedrag);
    case 'pm':
      if (maat === 'besteed') return onbegrepen('geenPm');
      return alsPm(nu) ?? PM;
    case 'meerduidig':
      return onbegrepen('meerduidig');
    case 'fout':
      return onbegrepen(gelezen.reden);
  }
}

/** As it is typed, for in the input and on the clipboard; read back it is the same. */
export function alsInvoer(waarde: Celwaarde, taal: Taal): string {
  if (waarde === null) return '';
  if (isOnbegrepen(waarde)) return waarde.onbegrepen;
  return waarde.bedrag === null ? 'PM' : typBedrag(waarde.bedrag, taal);
}

/** As it stands in the cell. */
export function alsTekst(waarde: Celwaarde, taal: Taal): string {
  if (waarde === null) return '–';
  if (isOnbegrepen(waarde)) return waarde.onbegrepen;
  return waarde.bedrag === null ? 'PM' : formatBedrag(waarde.bedrag, taal);
}

/** As it is read out; null for an empty cell, of which the page has the words. */
export function alsWoorden(waarde: Celwaarde, taal: Taal): string | null {
  if (waarde === null) return null;
  if (isOnbegrepen(waarde)) return waarde.onbegrepen;
  if (waarde.bedrag === null) return 'PM';
  // "€ 75.000" is read out in too many ways; the word euro in one.
  return `${formatBedrag(waarde.bedrag, taal).replace(/€\s?/, '')} euro`;
}
