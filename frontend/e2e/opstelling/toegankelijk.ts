import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bekijkStaat, overtredingen, regels, type Opties } from '../../schermen/staat';

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Looks at the state in which the page is. */
export const bekijk = (page: Page, naam: string, opties: Opties = {}): Promise<void> =>
  bekijkStaat(
    {
      zetBreedte: async (width) => {
        await page.setViewportSize({ width, height: 900 });
        await expect(page.getByText('Laden…')).toHaveCount(0);
      },
      // Once in the page axe stays: reading it costs more than a run.
      verwachtToegankelijk: async (namen) => {
        if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
        const gevonden = await page.evaluate(async (vraag) => {
          const { violations } = await window.axe.run(document, vraag);
          return { violations };
        }, regels(namen));
        expect(overtredingen(gevonden), `wat niet toegankelijk is op ${page.url()}`).toEqual([]);
      },
      verwachtPassend: () =>
        expect
          .poll(
            () =>
              page.evaluate(
                () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
              ),
            'pixels die buiten het scherm vallen',
          )
          .toBe(0),
      maakSchermafdruk: async (plaatje) => {
        await page.screenshot({ path: `screenshots/${plaatje}.png` });
      },
    },
    naam,
    opties,
  );
