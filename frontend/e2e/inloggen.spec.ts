import type { Page } from '@playwright/test';
import { logIn, wachtOpInloggen, WACHTWOORD } from './aanmelden';
import { expect, geladen, maakSchermafdruk, open, test, verwachtToegankelijk } from './test';

test.beforeAll(async ({ request }) => wachtOpInloggen(request));

async function kiesInAccount(page: Page, keuze: string): Promise<void> {
  await page.getByRole('button', { name: /^Account van/ }).click();
  await page.getByRole('menuitem', { name: keuze }).click();
}

test.describe('met een scherm van 1280', () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  test('een vertegenwoordiger landt op wat de agenda’s van de organisatie vragen', async ({
    page,
  }) => {
    await logIn(page, 'ckc');
    await expect(page).toHaveURL(/\/mijn-acties$/);
    await expect(page.getByRole('heading', { level: 1, name: 'CKC & partners' })).toBeVisible();
    await expect(page.getByRole('heading', { name: /acties over tijd/ })).toBeVisible();
    await expect(page.getByText('41 acties', { exact: true })).toBeVisible();
    await expect(page.getByText(/^trekker via Culturele basisinstellingen/).first()).toBeVisible();
    await verwachtToegankelijk(page);
    await maakSchermafdruk(page, 'mijn-acties');
  });

  test('de lijst gaat mee als bestand, met de filters erin', async ({ page }) => {
    await logIn(page, 'ckc');
    await page.getByRole('button', { name: 'Rol', exact: true }).click();
    await page.getByRole('group', { name: 'Rol' }).getByText('samenwerkingspartner').click();
    await page.keyboard.press('Escape');
    const bestand = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Downloaden (CSV)' }).click();
    expect((await bestand).suggestedFilename()).toBe('acties-ckc-en-partners.csv');
  });

  test('na uitloggen is er niets meer te zien van het account', async ({ page }) => {
    await logIn(page, 'ckc');
    await kiesInAccount(page, 'Uitloggen');
    await expect(page.getByRole('link', { name: 'Inloggen' })).toBeVisible();
    await open(page, '/mijn-acties');
    await expect(page.getByText('Log in om te zien wat de agenda’s vragen')).toBeVisible();
    await verwachtToegankelijk(page);
    await maakSchermafdruk(page, 'mijn-acties-uitgelogd');
  });
});

test.describe('met een fout in de invoer', () => {
  // A refused invitation is a 400, and the browser says so in its console.
  test.use({ verwachteMeldingen: /400 \(Bad Request\)/ });

  test('een beleidsmedewerker nodigt iemand uit en trekt dat weer in', async ({ page }) => {
    await logIn(page, 'beleid.zoetermeer');
    await kiesInAccount(page, 'Leden van Gemeente Zoetermeer');
    await geladen(page);
    await page.getByRole('textbox', { name: 'E-mailadres' }).fill('geen adres');
    await page.getByRole('button', { name: 'Uitnodiging versturen' }).click();
    await expect(page.getByText(/moet een e-mailadres zijn/)).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'E-mailadres' })).toHaveValue('geen adres');
    await page.getByRole('textbox', { name: 'E-mailadres' }).fill('nieuw@demo.example');
    await page.getByRole('button', { name: 'Uitnodiging versturen' }).click();
    await expect(
      page.getByText('De uitnodiging aan nieuw@demo.example is verstuurd.'),
    ).toBeVisible();
    await verwachtToegankelijk(page);
    await maakSchermafdruk(page, 'leden');
    await page
      .getByRole('button', { name: 'Uitnodiging aan nieuw@demo.example intrekken' })
      .click();
    await expect(page.getByText('ingetrokken', { exact: true })).toBeVisible();
  });
});

test.describe('met een scherm van 390', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('mijn acties leest ook op een telefoon', async ({ page }) => {
    await open(page, '/');
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('link', { name: 'Inloggen' }).click();
    await page.getByRole('textbox', { name: /e-mail|gebruikersnaam/i }).fill('stadstheater');
    await page.getByRole('textbox', { name: 'Wachtwoord' }).fill(WACHTWOORD);
    await page.getByRole('button', { name: 'Inloggen' }).click();
    await geladen(page);
    await expect(page.getByRole('heading', { level: 1, name: 'Stadstheater' })).toBeVisible();
    await verwachtToegankelijk(page);
    await maakSchermafdruk(page, 'mijn-acties');
  });
});
