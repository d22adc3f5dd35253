import { bewaarBestand } from './bewaarBestand';

/** A byte order mark, by which Excel knows that the text is UTF-8. */
const BOM = '\uFEFF';
const REGELEINDE = '\r\n';

/** For whom a CSV is: programs (RFC 4180), or a spreadsheet that is set to Dutch. The API has the same two. */
export type Csvvorm = 'open' | 'excel';

export const CSVVORMEN = ['excel', 'open'] as const satisfies readonly Csvvorm[];

const TEKENS = {
  open: { scheiding: ',', decimaal: '.' },
  excel: { scheiding: ';', decimaal: ',' },
} as const;

/**
 * Where a spreadsheet would begin a cell that it runs as a formula: also behind the separator of another form than the
 * file has, and behind quotes, that mean nothing in the middle of such a cell.
 */
const FORMULE = /[;,|\t\r\n](?=["']*[=+\-@\t\r＝＋－＠])/g;

/** A table as CSV. What would become a formula gets an apostrophe in front, so that it stays text; a number is one. */
export function alsCsv(rijen: (string | number)[][], vorm: Csvvorm): string {
  const { scheiding, decimaal } = TEKENS[vorm];
  const cel = (waarde: string | number): string =>
    typeof waarde === 'number' ? String(waarde).replace('.', decimaal) : tekstcel(waarde);
  return BOM + rijen.map((rij) => rij.map(cel).join(scheiding) + REGELEINDE).join('');
}

function tekstcel(tekst: string): string {
  // The beginning is such a place as well.
  const veilig = `\n${tekst}`.replaceAll(FORMULE, "$&'").slice(1);
  return /[",;\r\n]/.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig;
}

/** Offers a table as a file to keep. */
export const download = (naam: string, tekst: string): void =>
  bewaarBestand(naam, new Blob([tekst], { type: 'text/csv;charset=utf-8' }));
