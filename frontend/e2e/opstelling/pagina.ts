import { expect, type Locator, type Page } from '@playwright/test';

/** The agenda that everyone reads and nobody edits. */
export const DEMO = '/agendas/zoetermeer-2022-2030';
export const LIJN = (code: string) => `${DEMO}/programmalijnen/${code}`;

/** The page is there: its heading stands and nothing is loading any more. */
export async function open(page: Page, adres: string): Promise<void> {
  await page.goto(adres);
  await geladen(page);
}

export async function geladen(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Laden…')).toHaveCount(0);
}

/** Opens a filter, chooses and closes it again. */
export async function kies(page: Page, filter: string, ...keuzes: string[]): Promise<void> {
  await page.getByRole('button', { name: filter, exact: true }).click();
  const keuzelijst = page.getByRole('group', { name: filter });
  for (const keuze of keuzes) await keuzelijst.getByText(keuze, { exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(keuzelijst).toBeHidden();
}

/** After a fault the site tries again, with longer and longer pauses: then that takes some patience. */
export async function allesOpgeslagen(page: Page, timeout = 8_000): Promise<void> {
  await expect(page.getByText('Alles is opgeslagen', { exact: true })).toBeVisible({ timeout });
}

/**
 * Searches in a field and chooses what is found. Scrolling closes such a list: the field is brought into view
 * before anything is typed in it.
 */
export async function zoekEnKies(veld: Locator, naam: string, keuze: string | RegExp = naam) {
  await veld.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
  });
  await veld.click();
  await veld.fill(naam);
  await veld.page().getByRole('option', { name: keuze }).click();
}

/** By the mouse, with small moves: a browser begins to drag only then. */
export async function sleep(page: Page, van: Locator, naar: Locator): Promise<void> {
  const begin = await van.boundingBox();
  const eind = await naar.boundingBox();
  if (!begin || !eind) throw new Error('Nothing to drag, or nowhere to go.');
  await page.mouse.move(begin.x + 5, begin.y + 8);
  await page.mouse.down();
  await page.mouse.move(begin.x + 15, begin.y + 18, { steps: 4 });
  await page.mouse.move(eind.x + 40, eind.y + 8, { steps: 8 });
  await page.mouse.up();
}
