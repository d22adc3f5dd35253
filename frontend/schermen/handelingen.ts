import { expect } from 'vitest';
import { cdp, page, userEvent, type Locator } from 'vitest/browser';

/** Types words as they are, where the focus is. */
export const typ = (tekst: string): Promise<void> =>
  userEvent.keyboard(tekst.replaceAll(/[{[]/g, '$&$&'));

/** Presses keys by name, one after another: druk('Tab', 'Control+z'). */
export async function druk(...toetsen: string[]): Promise<void> {
  for (const toets of toetsen) {
    const delen = toets.split('+');
    const laatste = delen.pop() ?? '';
    const neer = delen.map((houd) => `{${houd}>}`).join('');
    const op = delen.map((houd) => `{/${houd}}`).join('');
    await userEvent.keyboard(`${neer}${laatste.length > 1 ? `{${laatste}}` : laatste}${op}`);
  }
}

/** Pastes words as from another program. */
export async function plak(tekst: string): Promise<void> {
  await navigator.clipboard.writeText(tekst);
  await druk('Control+v');
}

/** Opens a filter, chooses and closes it again. */
export async function kies(filter: string, ...keuzes: string[]): Promise<void> {
  await userEvent.click(page.getByRole('button', { name: filter, exact: true }));
  const keuzelijst = page.getByRole('group', { name: filter });
  for (const keuze of keuzes) {
    await userEvent.click(keuzelijst.getByText(keuze, { exact: true }));
  }
  await druk('Escape');
  await expect.element(keuzelijst).not.toBeInTheDocument();
}

/**
 * Searches in a field and chooses what is found. Scrolling closes such a list, so the field is brought into view
 * before anything is typed; and until the list is in its place React Aria clips it away: a click would miss it.
 */
export async function zoekEnKies(
  veld: Locator,
  tekst: string,
  keuze: RegExp | string,
): Promise<void> {
  await expect.element(veld).toBeInTheDocument();
  veld.element().scrollIntoView({ block: 'center' });
  await userEvent.click(veld);
  await userEvent.fill(veld, tekst);
  const optie = page.getByRole('option', { name: keuze });
  await expect.element(optie).toBeInViewport();
  await userEvent.click(optie);
}

/** Everything that was edited is with the server. */
export async function opgeslagen(): Promise<void> {
  await expect.element(page.getByText('Alles is opgeslagen', { exact: true })).toBeVisible();
}

/** The address of the page becomes so. */
export const verwachtAdres = (adres: RegExp): Promise<void> =>
  expect
    .poll(() => window.location.pathname + window.location.search + window.location.hash)
    .toMatch(adres);

/** There is a way to sign in, and it leads back to here. */
export async function verwachtInloggen(adres: string): Promise<void> {
  await expect
    .element(page.getByRole('main').getByRole('link', { name: 'Inloggen' }))
    .toHaveAttribute('href', `/v1/inloggen?naar=${encodeURIComponent(adres)}`);
}

/** The page has a title of its own, and one heading of the first level. */
export async function verwachtTitel(titel: RegExp): Promise<void> {
  await expect.poll(() => document.title).toMatch(titel);
  await expect.poll(() => page.getByRole('heading', { level: 1 }).elements()).toHaveLength(1);
}

/** Brings the focus to something, as tabbing to it would. */
export async function focusOp(doel: Locator): Promise<void> {
  await expect.element(doel).toBeInTheDocument();
  (doel.element() as HTMLElement).focus();
}

/** As the page comes on paper ('print'), or on the screen again (''). */
export async function zetMedium(media: '' | 'print'): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', { media });
}
