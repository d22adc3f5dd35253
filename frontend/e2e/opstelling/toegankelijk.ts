import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { overtredingen, regels } from '../../schermen/axe';

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

declare global {
  interface Window {
    axe: typeof axe;
  }
}

interface Opties {
  /** Whether the page is another one on a phone (a menu, cards for a table): then axe looks there too. */
  opTelefoonAnders?: boolean;
}

/**
 * One state of a page: axe with all rules at 1280, target size and no sideways scroll at 390 and 320, and a
 * picture at 1280 and 390. The state has to survive a change of width.
 */
export async function bekijk(
  page: Page,
  naam: string,
  { opTelefoonAnders = false }: Opties = {},
): Promise<void> {
  await breedte(page, 1280);
  await verwachtToegankelijk(page);
  await maakSchermafdruk(page, naam);
  await breedte(page, 390);
  await verwachtToegankelijk(page, opTelefoonAnders ? undefined : ['target-size']);
  await verwachtPassend(page);
  await maakSchermafdruk(page, naam);
  await breedte(page, 320);
  await verwachtPassend(page);
  await breedte(page, 1280);
}

async function breedte(page: Page, width: number): Promise<void> {
  if (page.viewportSize()?.width === width) return;
  await page.setViewportSize({ width, height: width === 1280 ? 900 : 844 });
  await expect(page.getByText('Laden…')).toHaveCount(0);
}

/** All rules of WCAG 2.2 AA, or some of them by name. Once in the page axe stays: reading it costs more than a run. */
async function verwachtToegankelijk(page: Page, namen?: string[]): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const gevonden = await page.evaluate(async (opties) => {
    const { violations } = await window.axe.run(document, opties);
    return { violations };
  }, regels(namen));
  expect(overtredingen(gevonden), `wat niet toegankelijk is op ${page.url()}`).toEqual([]);
}

/** Nothing sticks out at the side. */
async function verwachtPassend(page: Page): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
      'pixels die buiten het scherm vallen',
    )
    .toBe(0);
}

/** What is in the window: a picture of the whole page takes longer than axe does. */
async function maakSchermafdruk(page: Page, naam: string): Promise<void> {
  const width = page.viewportSize()?.width ?? 0;
  await page.screenshot({ path: `screenshots/${naam}-${width}.png` });
}
