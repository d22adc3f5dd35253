import type { Page } from '@playwright/test';
import type { Account } from '../opstelling/gemeente';
import { geladen, open } from '../opstelling/pagina';
import { expect, test } from '../opstelling/test';

/*
 * Signing in and out as people do it, through the form of the sign-in server. One test for each account:
 * that server refuses an account while another sign-in of it is being checked.
 */

async function vulIn(page: Page, { gebruiker }: Account, wachtwoord: string): Promise<void> {
  await page.getByRole('textbox', { name: /e-mail|gebruikersnaam/i }).fill(gebruiker);
  await page.getByRole('textbox', { name: 'Wachtwoord' }).fill(wachtwoord);
  await page.getByRole('button', { name: 'Inloggen' }).click();
}

// Of a podium that no published agenda names nothing is known yet: the browser tells that as a 404.
test.use({ verwachteMeldingen: /404 \(Not Found\)/ });

test('een vertegenwoordiger logt in op een telefoon, en na uitloggen is er niets meer te zien', async ({
  page,
  gemeente,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('link', { name: 'Inloggen', exact: true }).click();
  await vulIn(page, gemeente.accounts.inlog, gemeente.wachtwoord);
  await expect(page).toHaveURL(/\/mijn-acties$/);
  await expect(page.getByRole('heading', { level: 1, name: gemeente.podium.naam })).toBeVisible();

  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByRole('button', { name: /^Account van/ }).click();
  await page.getByRole('menuitem', { name: 'Uitloggen' }).click();
  await expect(page.getByRole('link', { name: 'Inloggen', exact: true })).toBeVisible();
  await open(page, '/mijn-acties');
  await expect(page.getByText('Log in om te zien wat de agenda’s vragen')).toBeVisible();
  const ik = await page.request.get('/v1/ik');
  expect(await ik.json()).toMatchObject({ ingelogd: false, lidmaatschappen: [] });
});

test.describe('bij een deur die dicht is', () => {
  // The browser itself reports every request that is refused.
  test.use({ verwachteMeldingen: /401 \(Unauthorized\)/ });

  test('een beleidsmedewerker die uitgelogd een concept opent komt daar terug na het inloggen', async ({
    page,
    gemeente,
    agenda,
  }) => {
    const diep = `${agenda.concept}/publiceren?vanuit=mail`;
    await page.goto(diep);
    await expect(page.getByText(/^Log in om (dit concept )?te bewerken/)).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Inloggen', exact: true }).click();
    await vulIn(page, gemeente.accounts.inlogBeleid, gemeente.wachtwoord);
    await expect(page).toHaveURL(diep);
    await geladen(page);
    await expect(page.getByText('Er is niets te publiceren')).toBeVisible();
  });
});
