import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as basis, type Page } from '@playwright/test';

interface Opties {
  /** What the browser may say in the console of a test that makes requests fail on purpose. */
  verwachteMeldingen: RegExp | null;
}

/** Every test fails on an error in the console: a fault in a page, or a breach of the CSP. */
export const test = basis.extend<Opties & { bewaakt: undefined }>({
  verwachteMeldingen: [null, { option: true }],
  bewaakt: [
    async ({ page, verwachteMeldingen }, gebruik) => {
      const meldingen: string[] = [];
      page.on('pageerror', (fout) => meldingen.push(fout.message));
      page.on('console', (bericht) => {
        const tekst = bericht.text();
        if (bericht.type() === 'error' && !verwachteMeldingen?.test(tekst)) meldingen.push(tekst);
      });
      await gebruik(undefined);
      expect(meldingen, 'meldingen in de console').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

export const AGENDA = '/agendas/zoetermeer-2022-2030';
export const LIJN = (code: string) => `${AGENDA}/programmalijnen/${code}`;

/** The page is there: its heading stands and nothing is loading any more. */
export async function open(page: Page, adres: string): Promise<void> {
  await page.goto(adres);
  await geladen(page);
}

export async function geladen(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Laden…')).toHaveCount(0);
}

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export async function verwachtToegankelijk(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  const gevonden = violations.map(({ id, nodes }) => ({
    id,
    waar: nodes.map(({ html }) => html.slice(0, 160)),
  }));
  expect(gevonden).toEqual([]);
}

export async function maakSchermafdruk(page: Page, naam: string): Promise<void> {
  const breedte = page.viewportSize()?.width ?? 0;
  await page.screenshot({ path: `e2e/screenshots/${naam}-${breedte}.png`, fullPage: true });
}

/** Opens a filter, chooses and closes it again. */
export async function kies(page: Page, filter: string, ...keuzes: string[]): Promise<void> {
  await page.getByRole('button', { name: filter, exact: true }).click();
  const keuzelijst = page.getByRole('group', { name: filter });
  for (const keuze of keuzes) await keuzelijst.getByText(keuze, { exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(keuzelijst).toBeHidden();
}
