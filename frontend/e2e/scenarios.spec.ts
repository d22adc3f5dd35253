import type { Page } from '@playwright/test';
import { logIn, wachtOpInloggen } from './aanmelden';
import { allesOpgeslagen } from './bewerken';
import { Proefagenda } from './proefagenda';
import { expect, geladen, kies, maakSchermafdruk, open, test, verwachtToegankelijk } from './test';

// What is refused on purpose, the browser says in its console.
test.use({ verwachteMeldingen: /status of 4(00|12)/ });
// Each goes on with what the one before left.
test.describe.configure({ mode: 'serial', timeout: 120_000 });

let proef: Proefagenda;
let eigen: { id: string; code: string; revisie: number };
let krant: { id: string; code: string; revisie: number };

const bedrag = (euros: string) => ({
  soort: 'bedrag',
  bedrag: euros,
  beslistDoor: null,
  beslistVoor: null,
});
const PM = { soort: 'pm', bedrag: null, beslistDoor: null, beslistVoor: null };

const scenarios = () => `${proef.adres}/concept/begroting/scenarios`;
const pms = () => `${proef.adres}/concept/begroting/pms`;

async function bekijk(page: Page, naam: string): Promise<void> {
  await verwachtToegankelijk(page);
  await maakSchermafdruk(page, `scenarios-${naam}`);
}

/** No part of the page sticks out at the side. */
async function verwachtPassend(page: Page): Promise<void> {
  const { breed, venster } = await page.evaluate(() => ({
    breed: document.documentElement.scrollWidth,
    venster: window.innerWidth,
  }));
  expect(breed).toBeLessThanOrEqual(venster);
}

async function smal(page: Page, naam: string): Promise<void> {
  const maat = page.viewportSize();
  await page.setViewportSize({ width: 390, height: 844 });
  await verwachtPassend(page);
  await bekijk(page, naam);
  if (maat) await page.setViewportSize(maat);
}

test.beforeAll(async ({ browser, request }) => {
  await wachtOpInloggen(request);
  proef = await Proefagenda.maak(browser, 'Scenario');
  const thema = await proef.nieuw('themas', { naam: 'Muziek', toelichting: 'Samen spelen.' });
  const promotie = await proef.nieuw('themas', { naam: 'Promotie', toelichting: 'Laten zien.' });
  const bron = await proef.nieuw('geldbronnen', { naam: 'Muziekfonds', soort: 'fonds' });
  eigen = await proef.nieuw('begrotingen', { naam: null, vanJaar: 2027, totJaar: 2028 });
  const regel = (inhoud: object) =>
    proef.nieuw('begrotingsregels', { begroting: eigen.id, ...inhoud });
  await regel({
    thema: thema.id,
    onderdeel: 'Koren',
    geldbron: bron.id,
    acties: [proef.actie.id],
    begroot: { 2027: bedrag('75000.00'), 2028: PM },
  });
  krant = await regel({
    thema: promotie.id,
    onderdeel: 'Krant',
    begroot: { 2027: { ...PM, beslistVoor: '2026-01-15' }, 2028: bedrag('1000.50') },
  });
  await proef.publiceer('Met een begroting.');
});

test('een scenario maken: 10 % minder, en zien wat er misgaat als iets ontbreekt', async ({
  page,
}) => {
  await logIn(page, 'beleid.zoetermeer');
  await open(page, scenarios());
  await expect(page.getByText('Er zijn nog geen scenario’s')).toBeVisible();
  await bekijk(page, 'leeg');
  await smal(page, 'leeg');
  await page.getByRole('button', { name: 'Nieuw scenario' }).press('Enter');
  const venster = page.getByRole('dialog', { name: 'Nieuw scenario' });
  await venster.getByLabel('Een percentage meer of minder').check();
  await venster.getByLabel('Hoeveel procent').fill('tien');
  await venster.getByRole('button', { name: 'Scenario maken' }).click();
  await expect(venster.getByLabel('Naam')).toBeFocused();
  await expect(venster.getByText('Typ een getal met hooguit twee cijfers')).toBeVisible();
  await bekijk(page, 'nieuw-fout');
  await venster.getByLabel('Naam').fill('10 % minder');
  await venster.getByLabel('Waar is het voor?').fill('Als de raad minder geeft.');
  await venster.getByLabel('Hoeveel procent').fill('10');
  await smal(page, 'nieuw');
  await venster.getByRole('button', { name: 'Scenario maken' }).press('Enter');
  await expect(venster).toBeHidden();
  await expect(page.getByRole('heading', { name: '10 % minder' })).toBeFocused();
  await expect(page.getByText(/Begroot: €\s68\.400,45 \+ 2\sPM/)).toBeVisible();
  await expect(page.getByText(/Verschil met de begroting: −\s€\s7\.600,05/)).toBeVisible();
  await bekijk(page, 'lijst');
  await smal(page, 'lijst');

  // The same name once more.
  await page.getByRole('button', { name: 'Nieuw scenario' }).click();
  await venster.getByLabel('Naam').fill('10 % Minder');
  await venster.getByRole('button', { name: 'Scenario maken' }).click();
  await expect(venster.getByText('Er is al een scenario met deze naam.')).toBeVisible();
  await venster.getByLabel('Naam').fill('Zonder fonds');
  await venster.getByLabel('Zonder een geldbron').check();
  await venster.getByLabel('Geldbron', { exact: true }).selectOption('Muziekfonds');
  await venster.getByRole('button', { name: 'Scenario maken' }).click();
  await expect(page.getByRole('heading', { name: 'Zonder fonds' })).toBeVisible();
});

test('een scenario een andere naam geven, archiveren en terughalen', async ({ page }) => {
  await logIn(page, 'beleid.zoetermeer');
  await open(page, scenarios());
  await page.getByRole('button', { name: 'Zonder fonds wijzigen' }).click();
  await page.getByLabel('Naam', { exact: true }).fill('Zonder het fonds');
  await allesOpgeslagen(page);
  await page.getByRole('button', { name: 'Zonder het fonds archiveren' }).click();
  await expect(page.getByRole('heading', { name: 'Zonder het fonds' })).toBeHidden();
  await allesOpgeslagen(page);
  await page.getByRole('button', { name: 'Ongedaan maken' }).last().click();
  await expect(page.getByRole('heading', { name: 'Zonder het fonds' })).toBeVisible();
  await allesOpgeslagen(page);
});

test('een bezoeker ziet niets van een scenario', async ({ page }) => {
  await open(page, `${proef.adres}/begroting`);
  await expect(page.getByText(/€\s75\.000/).first()).toBeVisible();
  await expect(page.getByText('10 % minder')).toHaveCount(0);
  await open(page, scenarios());
  await expect(page.getByText('10 % minder')).toHaveCount(0);
  const antwoord = await page.request.get(`/v1${proef.adres}/concept/begrotingen`);
  expect(antwoord.status()).toBe(401);
});

test('vergelijken, zien welke acties het raakt, en overnemen', async ({ page }) => {
  await logIn(page, 'beleid.zoetermeer');
  await open(page, scenarios());
  await page.getByRole('link', { name: '10 % minder vergelijken met de begroting' }).click();
  await geladen(page);
  await expect(page.getByRole('heading', { name: '10 % minder naast Begroting' })).toBeVisible();
  const muziek = page.getByRole('table').locator('tbody').filter({ hasText: 'Muziek' });
  await expect(muziek.getByRole('row', { name: /Verschil/ })).toContainText(
    /−\s€\s7\.500\s*−10,0\s%/,
  );
  await page.getByText('Koren', { exact: true }).click();
  await expect(page.getByText(/2027: €\s75\.000 wordt €\s67\.500/)).toBeVisible();
  await expect(page.getByRole('heading', { name: '1 actie wordt geraakt' })).toBeVisible();
  await expect(page.getByText('Een koor in elke wijk.')).toBeVisible();
  await expect(page.getByRole('link', { name: /1\. Muziek in de wijk/ })).toBeVisible();
  await bekijk(page, 'vergelijking');
  await smal(page, 'vergelijking');
  await page.emulateMedia({ media: 'print' });
  await maakSchermafdruk(page, 'scenarios-vergelijking-print');
  await page.emulateMedia({ media: null });

  // Beside what is published: the address says so, and it cannot be adopted from there.
  await page.getByLabel('Vergelijken met').selectOption({ label: 'Versie 2' });
  await expect(page).toHaveURL(/met=versie-2/);
  await expect(page.getByRole('heading', { name: '10 % minder naast Versie 2' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Overnemen als begroting' })).toBeHidden();
  await page.getByLabel('Vergelijken met').selectOption({ label: 'Begroting' });

  // A colleague is just ahead, unseen: nothing is adopted, and the comparison is new.
  await page.getByRole('button', { name: 'Overnemen als begroting' }).click();
  const vraag = page.getByRole('alertdialog');
  await expect(vraag).toContainText('2 regels krijgen andere bedragen of gegevens.');
  await bekijk(page, 'overnemen');
  await page.route(
    '**/overnames',
    async (route) => {
      await proef.wijzig('begrotingsregels', krant, { begroot: { 2028: bedrag('2000.00') } });
      await route.continue();
    },
    { times: 1 },
  );
  await vraag.getByRole('button', { name: 'Overnemen', exact: true }).click();
  await expect(page.getByText('Er is intussen iets veranderd')).toBeVisible();
  await bekijk(page, 'intussen-veranderd');
  await page.getByText('Krant', { exact: true }).click();
  await expect(page.getByText(/2028: €\s2\.000 wordt €\s900,45/)).toBeVisible();

  await page.getByRole('button', { name: 'Overnemen als begroting' }).click();
  await vraag.getByRole('button', { name: 'Overnemen', exact: true }).press('Enter');
  await expect(page.getByText('“10 % minder” is nu de begroting van het concept')).toBeVisible();
  await expect(page.getByText('Geen verschillen')).toBeVisible();
  await bekijk(page, 'overgenomen');
  await page.getByRole('link', { name: 'Bekijk de begroting' }).click();
  await expect(page.getByRole('gridcell', { name: /Koren, 2027: 67.500 euro/ })).toBeVisible();

  // Visitors still read what is published.
  await open(page, `${proef.adres}/begroting`);
  await expect(page.getByText(/€\s75\.000/).first()).toBeVisible();
});

test('van PM een bedrag maken, en de geschiedenis blijft', async ({ page }) => {
  await logIn(page, 'beleid.zoetermeer');
  await open(page, pms());
  const koren = page.getByRole('listitem').filter({ hasText: 'Koren, 2028' });
  await expect(page.getByText('Te laat: beslissen voor 15 januari 2026')).toBeVisible();
  await expect(page.getByText('2 van 2 PM’s')).toBeVisible();
  await bekijk(page, 'pms');
  await smal(page, 'pms');

  // Who decides, and by when.
  await koren.getByRole('button', { name: /Wie beslist en wanneer/ }).click();
  const venster = page.getByRole('dialog');
  await venster.getByRole('combobox', { name: 'Wie beslist' }).fill('Gemeente Zoet');
  await page
    .getByRole('option', { name: /^Gemeente Zoetermeer/ })
    .first()
    .click();
  await venster.getByLabel('Beslist uiterlijk op').fill('2027-06-30');
  await bekijk(page, 'pm-beslissing');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Beslissen voor 30 juni 2027')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Gemeente Zoetermeer' })).toBeVisible();
  await allesOpgeslagen(page);

  await kies(page, 'Thema', 'Promotie');
  await expect(page.getByText('1 van 2 PM’s')).toBeVisible();
  await expect(page).toHaveURL(/thema=/);
  await page.getByRole('button', { name: 'Filter Thema: Promotie verwijderen' }).click();

  // What is no amount, and what can be two.
  const invoer = koren.getByLabel(/Bedrag voor Koren, 2028/);
  await invoer.fill('veel');
  await invoer.press('Enter');
  await expect(page.getByText('“veel” is geen bedrag.')).toBeVisible();
  await invoer.fill('1.500');
  await invoer.press('Enter');
  await expect(koren.getByRole('group', { name: 'Welk bedrag is bedoeld' })).toBeVisible();
  await bekijk(page, 'pm-vraag');
  await koren.getByRole('button', { name: /€\s1\.500$/ }).click();
  await expect(page.getByText(/Koren, 2028: PM is nu €\s1\.500\./)).toBeVisible();
  await expect(koren).toBeHidden();
  await allesOpgeslagen(page);

  await page.getByRole('link', { name: /^Ingevuld/ }).click();
  await expect(page.getByText(/PM werd €\s1\.500/)).toBeVisible();
  await expect(page.getByText('Beslisser: Gemeente Zoetermeer')).toBeVisible();
  await bekijk(page, 'pms-ingevuld');
  await smal(page, 'pms-ingevuld');
});
