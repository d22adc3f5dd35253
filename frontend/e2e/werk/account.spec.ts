import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRequestContext, Page } from '@playwright/test';
import { DEMO, geladen } from '../opstelling/pagina';
import { expect, test } from '../opstelling/test';
import { bekijk } from '../opstelling/toegankelijk';

/* From a mail to someone who is in: the pages of the sign-in server, in the look of the site. */

const WACHTWOORD = 'een-lang-genoeg-wachtwoord';
const MAIL = join(process.env.PROEF_DATA ?? '', 'mail');

/** The first address in the last mail to someone, as soon as it is there. */
async function linkUitMail(aan: string, met: RegExp): Promise<string> {
  let link: string | undefined;
  await expect
    .poll(async () => {
      for (const bestand of (await readdir(MAIL)).sort()) {
        const mail = await readFile(join(MAIL, bestand), 'utf8');
        if (!mail.includes(`To: ${aan}`)) continue;
        // Quoted-printable: long lines were cut, and = was written in full.
        link = met.exec(mail.replaceAll(/=\r?\n/g, '').replaceAll('=3D', '='))?.[0];
      }
      return link;
    }, `mail aan ${aan}`)
    .toBeDefined();
  return link ?? '';
}

async function nodigUit(beleid: APIRequestContext, code: string, email: string): Promise<string> {
  const antwoord = await beleid.post(`/v1/organisaties/${code}/uitnodigingen`, {
    data: { email, rol: 'beleidsmedewerker' },
    headers: { 'X-Csrf-Bescherming': '1', Origin: process.env.BASE_URL ?? '' },
  });
  expect(antwoord.status()).toBe(201);
  return linkUitMail(email, /http\S+\/v1\/inloggen\?\S+/);
}

async function kiesWachtwoord(page: Page): Promise<void> {
  await page.getByLabel('Wachtwoord', { exact: true }).fill(WACHTWOORD);
  await page.getByLabel('Nog een keer hetzelfde wachtwoord').fill(WACHTWOORD);
  await page.getByRole('button', { name: 'Wachtwoord opslaan' }).click();
}

test('wie is uitgenodigd kiest een wachtwoord, zegt hoe hij heet en staat bij de agenda’s', async ({
  page,
  gemeente,
  beleid,
}) => {
  const adres = `gast-${randomUUID().slice(0, 8)}@proef.example`;
  await page.goto(await nodigUit(beleid, gemeente.code, adres));

  await expect(page.getByRole('heading', { name: 'Een wachtwoord kiezen' })).toBeVisible();
  await bekijk(page, 'account-wachtwoord');
  await kiesWachtwoord(page);
  await expect(page.getByRole('heading', { name: 'Hoe heet u?' })).toBeVisible();
  await bekijk(page, 'account-naam');
  await page.getByLabel('Voornaam').fill('Gijs');
  await page.getByLabel('Achternaam').fill('Gast');
  await page.getByRole('button', { name: 'Verder' }).click();

  await expect(page).toHaveURL('/concepten?uitnodiging=aangenomen');
  await geladen(page);
  await expect(page.getByText('De uitnodiging is aangenomen.')).toBeVisible();
  const ik = await page.request.get('/v1/ik');
  expect(await ik.json()).toMatchObject({
    naam: 'Gijs Gast',
    email: adres,
    lidmaatschappen: [{ organisatie: gemeente.code, rol: 'beleidsmedewerker' }],
  });
});

test('wie een wachtwoord vergat, kiest een nieuw met een mail en komt waar hij heen ging', async ({
  page,
  gemeente,
}) => {
  const { gebruiker } = gemeente.accounts.inlog;
  const naar = `${DEMO}/acties?jaar=2026`;
  await page.goto(`/v1/inloggen?naar=${encodeURIComponent(naar)}`);
  await bekijk(page, 'account-inloggen');
  await page.getByRole('link', { name: /Wachtwoord vergeten/ }).click();
  await expect(page.getByRole('button', { name: 'Link mailen' })).toBeVisible();
  await bekijk(page, 'account-vergeten');
  await page.getByLabel('E-mailadres of gebruikersnaam').fill(`${gebruiker}@proef.example`);
  await page.getByRole('button', { name: 'Link mailen' }).click();
  await expect(page.getByText('is er nu een mail onderweg')).toBeVisible();

  await page.goto(await linkUitMail(`${gebruiker}@proef.example`, /http\S+action-token\S+/));
  // What the other tests sign in with, so that they still can.
  await page.getByLabel('Wachtwoord', { exact: true }).fill(gemeente.wachtwoord);
  await page.getByLabel('Nog een keer hetzelfde wachtwoord').fill(gemeente.wachtwoord);
  await page.getByRole('button', { name: 'Wachtwoord opslaan' }).click();

  await expect(page).toHaveURL(naar);
});

test.describe('met een link die niet klopt', () => {
  test.use({ verwachteMeldingen: /400 \(Bad Request\)/ });

  test('zegt de inlogserver dat in gewone woorden, en wijst terug naar de site', async ({
    page,
  }) => {
    await page.goto('/v1/inloggen');
    const adres = new URL(page.url());
    adres.searchParams.set('redirect_uri', 'https://elders.example/');
    await page.goto(adres.href);
    await expect(page.getByRole('heading', { name: 'Dit lukt niet' })).toBeVisible();
    await bekijk(page, 'account-fout');
    await page.getByRole('link', { name: 'Naar de site' }).click();
    await expect(page).toHaveURL('/');
  });
});
