import type { Page } from '@playwright/test';
import { logIn, wachtOpInloggen } from './aanmelden';
import { Proefagenda } from './proefagenda';
import { expect, maakSchermafdruk, open, test, verwachtToegankelijk } from './test';

// What is refused on purpose, the browser says in its console.
test.use({ verwachteMeldingen: /status of 4(00|09|12)/ });
test.describe.configure({ mode: 'serial', timeout: 120_000 });

interface Regel {
  inhoud: { besteed: Record<string, { bedrag: string }> };
}

let proef: Proefagenda;
let koren: { id: string };
let lessen: { id: string };

test.beforeAll(async ({ browser, request }) => {
  await wachtOpInloggen(request);
  proef = await Proefagenda.maak(browser, 'Besteed');
});

const adres = () => `${proef.adres}/concept/begroting/besteed`;

const KOP = 'Kostenplaats;Naam kostenplaats;Boekdatum;Omschrijving;Bedrag';

/** A file as the financial system writes it: Windows-1252, with ; and Dutch amounts. */
async function kiesBestand(page: Page, naam: string, rijen: string[]): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({
    name: naam,
    mimeType: 'text/csv',
    buffer: Buffer.from([KOP, ...rijen].join('\r\n'), 'latin1'),
  });
}

async function bekijk(page: Page, naam: string): Promise<void> {
  await verwachtToegankelijk(page);
  await maakSchermafdruk(page, `besteed-${naam}`);
  await page.setViewportSize({ width: 390, height: 844 });
  await verwachtToegankelijk(page);
  await maakSchermafdruk(page, `besteed-${naam}`);
  await page.setViewportSize({ width: 1280, height: 900 });
}

/** What the server has in besteed of a regel. */
async function besteed({ id }: { id: string }): Promise<Record<string, string>> {
  const { inhoud } = await proef.lees<Regel>(`${proef.adres}/concept/begrotingsregels/${id}`);
  return Object.fromEntries(Object.entries(inhoud.besteed).map(([half, c]) => [half, c.bedrag]));
}

test('zonder begroting zegt de pagina wat er eerst moet', async ({ page }) => {
  await logIn(page, 'beleid.zoetermeer');
  await open(page, adres());
  await expect(page.getByText('Er is nog geen begroting om op te boeken')).toBeVisible();
  await bekijk(page, 'leeg');
});

test('een bestand in Windows-1252: één keer de kolommen en codes, dan zien en overnemen', async ({
  page,
}) => {
  const thema = await proef.nieuw('themas', { naam: 'Muziek', toelichting: 'Samen spelen.' });
  await proef.nieuw('begrotingen', { vanJaar: 2026, totJaar: 2028 });
  const bedrag = (euros: string) => ({ soort: 'bedrag', bedrag: euros });
  koren = await proef.nieuw('begrotingsregels', {
    thema: thema.id,
    onderdeel: 'Koren in de wijk',
    begroot: { '2026': bedrag('2000.00') },
    besteed: { '2026-H2': bedrag('10.00') },
  });
  lessen = await proef.nieuw('begrotingsregels', {
    thema: thema.id,
    onderdeel: 'Muzieklessen',
    begroot: { '2026': { soort: 'pm', bedrag: null } },
  });
  await logIn(page, 'beleid.zoetermeer');
  await open(page, `${adres()}?jaar=2026`);
  await expect(page.getByText('niet te zeggen: begroot is PM')).toBeVisible();
  await bekijk(page, 'begin');

  await kiesBestand(page, 'eerste-helft.csv', [
    '6530012;Koren in de wijk;14-01-2026;Café met koor;1.234,56',
    '6530012;Koren in de wijk;30-06-2026;Terugbetaling;-34,56',
    '6530099;Lessen;02-02-2026;Stemmen;1.000,00',
    '9000001;Wegen;02-02-2026;Asfalt;88.000,00',
  ]);
  await expect(page.getByRole('heading', { name: 'Wat staat waar?' })).toBeVisible();
  await expect(page.getByText('Tekens: Windows-1252')).toBeVisible();
  await expect(page.getByRole('cell', { name: 'Café met koor' })).toBeVisible();
  await expect(page.getByLabel('Kostenplaats of grootboeknummer')).toHaveValue('Kostenplaats');
  await expect(page.getByLabel('Zo staan de bedragen er')).toHaveValue('nederlands');
  await bekijk(page, 'kolommen');
  await page.getByRole('button', { name: 'Kolommen bewaren' }).click();

  // The name of a cost centre that is the name of a regel is filled in already.
  await expect(page.getByLabel('Code 6530012 hoort bij')).toHaveValue('Koren in de wijk');
  await page.getByLabel('Code 6530099 hoort bij').fill('lessen');
  await page.getByRole('option', { name: /Muzieklessen/ }).click();
  await bekijk(page, 'codes');
  await page.getByRole('button', { name: /zonder regel hoort niet bij deze agenda/ }).click();
  await page.getByRole('button', { name: 'Codes bewaren' }).click();

  const tabel = page.getByRole('table', { name: 'Wat er verandert' });
  await expect(tabel.getByRole('row', { name: /Koren in de wijk/ })).toContainText(/€\s1\.200/);
  await expect(page.getByRole('term').filter({ hasText: 'Hoort niet bij' })).toBeVisible();
  await bekijk(page, 'controleren');
  await page.getByRole('button', { name: 'Overnemen' }).click();
  await expect(page.getByText('2 regels zijn gewijzigd')).toBeVisible();
  await bekijk(page, 'gedaan');
  expect(await besteed(koren)).toEqual({ '2026-H1': '1200.00', '2026-H2': '10.00' });
  expect(await besteed(lessen)).toEqual({ '2026-H1': '1000.00' });
  await expect(
    page.getByRole('table', { name: 'Begroot en besteed in 2026' }).getByText(/790 over/),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Naar de geschiedenis' }).click();
  await expect(page.getByText('Koren in de wijk').first()).toBeVisible();
});

test('het volgende bestand vraagt niets meer, en noemt een verkeerde rij met haar nummer', async ({
  page,
}) => {
  await logIn(page, 'beleid.zoetermeer');
  await open(page, `${adres()}?jaar=2026`);
  await kiesBestand(page, 'tweede-helft.csv', [
    '6530012;Koren in de wijk;14-09-2026;Zaal;3.000,00',
    '6530099;Lessen;31-09-2026;Docent;500,00',
  ]);
  await expect(page.getByRole('heading', { name: 'Controleren en overnemen' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Wat staat waar?' })).toBeHidden();
  const fouten = page.getByRole('alert');
  await expect(fouten).toContainText('Rij 3:');
  await expect(fouten).toContainText('31-09-2026');
  await expect(page.getByRole('button', { name: 'Overnemen' })).toBeDisabled();
  await bekijk(page, 'verkeerde-rij');
  await page.getByLabel('Deze rij overslaan').check();
  await page.getByRole('button', { name: 'Overnemen' }).press('Enter');
  await expect(page.getByText('Eén rij is overgeslagen.')).toBeVisible();
  expect(await besteed(koren)).toEqual({ '2026-H1': '1200.00', '2026-H2': '3000.00' });
  await expect(page.getByText(/2\.200 te veel besteed/)).toBeVisible();
});
