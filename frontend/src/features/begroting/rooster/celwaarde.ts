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

const inTekens = (waarde: Celwaarde, leeg: string, schrijf: (bedrag: string) => string) => {
  if (waarde === null) return leeg;
  if (isOnbegrepen(waarde)) return waarde.onbegrepen;
  return waarde.bedrag === null ? 'PM' : schrijf(waarde.bedrag);
};

/** As it is typed, for in the input and on the clipboard; read back it is the same. */
export const alsInvoer = (waarde: Celwaarde, taal: Taal): string =>
  inTekens(waarde, '', (bedrag) => typBedrag(bedrag, taal));

/** As it stands in the cell. */
export const alsTekst = (waarde: Celwaarde, taal: Taal): string =>
  inTekens(waarde, '–', (bedrag) => formatBedrag(bedrag, taal));

/** As it is read out; "€ 75.000" is read out in too many ways, the word euro in one. */
export const alsWoorden = (waarde: Celwaarde, taal: Taal, leeg: string): string =>
  inTekens(waarde, leeg, (bedrag) => `${formatBedrag(bedrag, taal).replace(/€\s?/, '')} euro`);
