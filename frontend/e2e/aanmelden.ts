import { mkdir, rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type APIRequestContext, type Page } from '@playwright/test';
import { geladen, open } from './test';

export const WACHTWOORD = 'demo-strategiekaart';

/** Keycloak starts after the site does; the first test waits for it. */
export async function wachtOpInloggen(request: APIRequestContext): Promise<void> {
  await expect
    .poll(async () => (await request.get('/v1/inloggen', { maxRedirects: 0 })).status(), {
      timeout: 120_000,
      intervals: [1000],
    })
    .toBe(302);
}

/**
 * Keycloak refuses a sign-in of an account while another one of it is under way (its guard against
 * guessing), and tests run side by side: they take turns, account by account.
 */
async function omDeBeurt(gebruiker: string, werk: () => Promise<void>): Promise<void> {
  const poort = new URL(process.env.BASE_URL ?? 'http://localhost').port;
  const beurt = join(tmpdir(), `strategiekaart-e2e-inloggen-${poort}-${gebruiker}`);
  const neem = () =>
    mkdir(beurt).then(
      () => true,
      () => false,
    );
  await expect.poll(neem, { timeout: 60_000, intervals: [100] }).toBe(true);
  try {
    await werk();
  } finally {
    await rmdir(beurt);
  }
}

export function logIn(page: Page, gebruiker: string): Promise<void> {
  return omDeBeurt(gebruiker, () => vulIn(page, gebruiker));
}

async function vulIn(page: Page, gebruiker: string): Promise<void> {
  await open(page, '/');
  await page.getByRole('link', { name: 'Inloggen' }).click();
  await page.getByRole('textbox', { name: /e-mail|gebruikersnaam/i }).fill(gebruiker);
  await page.getByRole('textbox', { name: 'Wachtwoord' }).fill(WACHTWOORD);
  await page.getByRole('button', { name: 'Inloggen' }).click();
  // Back on the site: the sign-in page has a heading too. The first of all takes long.
  await expect(page.getByRole('button', { name: /^Account van/ })).toBeVisible({ timeout: 20_000 });
  await geladen(page);
}
