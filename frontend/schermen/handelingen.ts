import { expect } from 'vitest';
import { page, userEvent, type Locator } from 'vitest/browser';

/** Opens a filter, chooses and closes it again. */
export async function kies(filter: string, ...keuzes: string[]): Promise<void> {
  await userEvent.click(page.getByRole('button', { name: filter, exact: true }));
  const keuzelijst = page.getByRole('group', { name: filter });
  for (const keuze of keuzes) {
    await userEvent.click(keuzelijst.getByText(keuze, { exact: true }));
  }
  await userEvent.keyboard('{Escape}');
  await expect.element(keuzelijst).not.toBeInTheDocument();
}

/** The back button of the browser. */
export const gaTerug = (): void => window.history.back();

/** Polls until the address of the page is so. */
export const verwachtAdres = (adres: RegExp): Promise<void> =>
  expect
    .poll(() => window.location.pathname + window.location.search + window.location.hash)
    .toMatch(adres);

/** Brings the focus to something, as tabbing to it would. */
export async function focusOp(doel: Locator): Promise<void> {
  await expect.element(doel).toBeInTheDocument();
  (doel.element() as HTMLElement).focus();
}
