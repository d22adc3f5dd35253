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

export async function logIn(page: Page, gebruiker: string): Promise<void> {
  await open(page, '/');
  await page.getByRole('link', { name: 'Inloggen' }).click();
  const account = page.getByRole('button', { name: /^Account van/ });
  const geweigerd = page.getByText('wachtwoord ongeldig');
  // Keycloak refuses one of two sign-ins of the same user at the same moment, as another test may do; and the first of
  // all takes long, while it is still warming up.
  for (let poging = 1; poging <= 3; poging++) {
    await page.getByRole('textbox', { name: /e-mail|gebruikersnaam/i }).fill(gebruiker);
    await page.getByRole('textbox', { name: 'Wachtwoord' }).fill(WACHTWOORD);
    await page.getByRole('button', { name: 'Inloggen' }).click();
    // Back on the site: the sign-in page has a heading too.
    await expect(account.or(geweigerd)).toBeVisible({ timeout: 45_000 });
    if (await account.isVisible()) break;
  }
  await expect(account).toBeVisible();
  await geladen(page);
}
