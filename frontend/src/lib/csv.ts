import { bewaarBestand } from './bewaarBestand';

/** A byte order mark, by which Excel knows that the text is UTF-8. */
const BOM = '\uFEFF';
const REGELEINDE = '\r\n';

/**
 * A table as CSV (RFC 4180). A cell that a spreadsheet would run as a formula gets an apostrophe in
 * front, so that it stays text.
 */
export function alsCsv(rijen: (string | number)[][]): string {
  return BOM + rijen.map((rij) => rij.map(cel).join(',')).join(REGELEINDE) + REGELEINDE;
}

function cel(waarde: string | number): string {
  const tekst = /^[=+\-@\t\r]/.test(String(waarde)) ? `'${waarde}` : String(waarde);
  return /[",\r\n]/.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst;
}

/** Offers a table as a file to keep. */
export const download = (naam: string, tekst: string): void =>
  bewaarBestand(naam, new Blob([tekst], { type: 'text/csv;charset=utf-8' }));
