import type { Page } from '@playwright/test';
import { Pdf, type Papierrij } from './Pdf';

/** What really comes out of a printer. */
export interface Papier {
  /** The text of each sheet, without any white space: that a browser spreads as it likes. */
  bladen: string[];
  rijen: Papierrij[];
}

/** Prints the page as the browser does, and reads what then stands on the sheets. */
export async function drukAf(page: Page, naam: string): Promise<Papier> {
  const pdf = new Pdf(
    await page.pdf({
      format: 'A4',
      landscape: true,
      printBackground: true,
      preferCSSPageSize: true,
      // With the structure of the page in it: which text belongs to which row.
      tagged: true,
      path: `screenshots/papier-${naam}.pdf`,
    }),
  );
  return { bladen: pdf.bladen.map((blad) => zonderWit(pdf.tekst(blad))), rijen: pdf.rijen() };
}

/** The rows of which one part stands on one sheet and the rest on another. */
export const doorgeknipt = ({ rijen }: Papier): Papierrij[] =>
  rijen.filter(({ bladen }) => bladen.length > 1);

/** How often these words stand on all sheets together. */
export const aantalKeer = ({ bladen }: Papier, woorden: string): number =>
  bladen.join('').split(zonderWit(woorden)).length - 1;

export const zonderWit = (tekst: string): string => tekst.replaceAll(/\s+/gu, '');
