/*
 * A block of cells as spreadsheets put it on the clipboard: tabs between cells, lines between rows, and
 * quotes around a cell that has one of those in it.
 */

/** A cell and what ends it. A quote that is never closed is a quote that somebody typed. */
const CEL = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/g;

/** The cells of a block. The line end after the last row, which Excel adds, is no row. */
export function leesTsv(tekst: string): string[][] {
  const rijen: string[][] = [[]];
  for (const [, binnen, kaal = '', einde] of tekst
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .matchAll(CEL)) {
    rijen.at(-1)?.push(binnen?.replaceAll('""', '"') ?? kaal);
    if (einde === '\n') rijen.push([]);
    if (einde === '') break;
  }
  return rijen;
}

/** The same block as text for the clipboard. */
export const alsTsv = (rijen: readonly (readonly string[])[]): string =>
  rijen
    .map((rij) =>
      rij.map((cel) => (/["\t\n\r]/.test(cel) ? `"${cel.replaceAll('"', '""')}"` : cel)).join('\t'),
    )
    .join('\n');
