/*
 * A block of cells as spreadsheets put it on the clipboard: tabs between cells, lines between rows, and
 * quotes around a cell that has one of those in it.
 */

/** The cells of a block. The line end after the last row, which Excel adds, is no row. */
export function leesTsv(tekst: string): string[][] {
  const rijen: string[][] = [[]];
  let cel = '';
  let binnen = false;
  const sluitCel = () => {
    rijen.at(-1)?.push(cel);
    cel = '';
  };
  const schoon = tekst.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let i = 0; i < schoon.length; i++) {
    const teken = schoon.charAt(i);
    if (binnen && teken === '"' && schoon[i + 1] === '"') {
      cel += '"';
      i++;
    } else if (binnen) {
      if (teken === '"') binnen = false;
      else cel += teken;
    } else if (teken === '"' && cel === '' && heeftEinde(schoon, i)) binnen = true;
    else if (teken === '\t') sluitCel();
    else if (teken === '\n') {
      sluitCel();
      rijen.push([]);
    } else cel += teken;
  }
  sluitCel();
  return rijen;
}

/** A quote that is never closed is a quote that somebody typed. */
const heeftEinde = (tekst: string, begin: number): boolean =>
  /^"(?:[^"]|"")*"(?=[\t\n]|$)/.test(tekst.slice(begin));

/** The same block as text for the clipboard. */
export const alsTsv = (rijen: readonly (readonly string[])[]): string =>
  rijen
    .map((rij) =>
      rij.map((cel) => (/["\t\n\r]/.test(cel) ? `"${cel.replaceAll('"', '""')}"` : cel)).join('\t'),
    )
    .join('\n');
