import type { Page } from '@playwright/test';
import { logIn, wachtOpInloggen } from './aanmelden';
import { Proefagenda } from './proefagenda';
import { expect, maakSchermafdruk, open, test, verwachtToegankelijk } from './test';

// What is refused on purpose, the browser says in its console.
test.use({ verwachteMeldingen: /status of 4(12|15)/ });
// They share one agenda, so one worker; each is a story of many steps.
test.describe.configure({ mode: 'default', timeout: 120_000 });

interface Onderdeel {
  id: string;
  code: string;
  revisie: number;
}

let proef: Proefagenda;
let begroting: Onderdeel;
let regel: Onderdeel;

test.beforeAll(async ({ browser, request }) => {
  await wachtOpInloggen(request);
  proef = await Proefagenda.maak(browser, 'Import');
  const thema = await proef.nieuw('themas', {
    naam: 'Muziek in de wijk',
    toelichting: 'Samen spelen.',
  });
  await proef.nieuw('geldbronnen', { naam: 'Eigen middelen', soort: 'eigen_middelen' });
  begroting = await proef.nieuw('begrotingen', { vanJaar: 2027, totJaar: 2028 });
  regel = await proef.nieuw('begrotingsregels', {
    thema: thema.id,
    onderdeel: 'Koren',
    begroot: {
      '2027': { soort: 'bedrag', bedrag: '75000.00' },
      '2028': { soort: 'pm' },
    },
  });
  await proef.nieuw('begrotingsregels', {
    thema: thema.id,
    onderdeel: '=Orkest "Zuid"',
    begroot: { '2027': { soort: 'bedrag', bedrag: '0.00' } },
  });
});

const adres = () => `${proef.adres}/concept/begroting/importeren`;

async function haal(vorm: 'xlsx' | 'csv'): Promise<Buffer> {
  const pad = `/v1${proef.adres}/concept/begrotingen/${begroting.id}/${vorm}`;
  const antwoord = await proef.page.request.get(pad);
  expect(antwoord.ok()).toBe(true);
  return antwoord.body();
}

async function kies(page: Page, name: string, inhoud: string | Buffer): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(inhoud),
  });
}

async function bekijk(page: Page, naam: string): Promise<void> {
  await verwachtToegankelijk(page);
  await maakSchermafdruk(page, `importeren-${naam}`);
  const breed = page.viewportSize() ?? { width: 1280, height: 720 };
  await page.setViewportSize({ width: 390, height: 844 });
  await verwachtToegankelijk(page);
  const past = await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
  expect(past, 'de pagina past op een telefoon').toBe(true);
  await maakSchermafdruk(page, `importeren-${naam}`);
  await page.setViewportSize(breed);
}

const voorbeeld = (page: Page) => page.getByRole('heading', { name: 'Wat er verandert' });

test('een bestand ophalen, wijzigen, bekijken en overnemen', async ({ page }) => {
  await logIn(page, 'beleid.zoetermeer');
  await open(page, `${proef.adres}/concept/begroting`);
  await page
    .getByRole('navigation', { name: 'Begroting van het concept' })
    .getByRole('link', { name: 'Importeren' })
    .press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Begroting importeren');
  await expect(page.getByRole('button', { name: 'Bestand kiezen' })).toBeVisible();
  await bekijk(page, 'begin');

  const ophalen = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Excel (XLSX)' }).click();
  expect((await ophalen).suggestedFilename()).toBe(`begroting-${proef.code}-concept.xlsx`);

  await kies(page, 'begroting.xlsx', await haal('xlsx'));
  await expect(page.getByText('Dit bestand is gelijk aan de begroting.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Overnemen' })).toHaveCount(0);
  await bekijk(page, 'gelijk');

  const csv = (await haal('csv')).toString('utf8');
  const nieuw = csv
    .replace('bedrag,75000.00', 'bedrag,80000.50')
    .concat(',,Muziek in de wijk,,Blazers,Eigen middelen,,5.3,0.50,2028,,begroot,pm,\r\n');
  expect(nieuw).not.toBe(csv);
  await kies(page, 'begroting.csv', nieuw);
  await expect(voorbeeld(page)).toBeFocused();
  const koren = page.getByRole('row', { name: /Koren/ });
  await expect(koren).toContainText('Gewijzigd');
  await expect(koren.locator('del')).toHaveText(/75\.000/);
  await expect(koren.locator('ins')).toHaveText(/80\.000,50/);
  await expect(page.getByRole('row', { name: /Blazers/ })).toContainText('Nieuw');
  await expect(page.getByRole('row', { name: /^Na overnemen/ })).toContainText('80.000,50');
  await page.getByRole('button', { name: 'Ook 1 regel tonen' }).click();
  await expect(page.getByRole('row', { name: /=Orkest "Zuid"/ })).toContainText('Gelijk');
  await bekijk(page, 'voorbeeld');

  await page.getByRole('button', { name: 'Overnemen' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Het bestand is overgenomen' })).toBeFocused();
  await bekijk(page, 'overgenomen');
  await page.getByRole('link', { name: 'Naar de tabel' }).click();
  await expect(page.getByRole('rowheader', { name: 'Blazers' })).toBeVisible();
  await expect(page.getByRole('gridcell', { name: /Koren, 2027/ })).toContainText('80.000,50');
});

test('fouten staan bij hun cel, en dan is er niets over te nemen', async ({ page }) => {
  await logIn(page, 'beleid.zoetermeer');
  await open(page, adres());
  await kies(
    page,
    'fouten.csv',
    'Thema;Onderdeel;Geldbron;2027;2028\nMuziek in de wijk;Koren;Eigen midelen;twaalf;1,00\n',
  );
  await expect(page.getByText('Er kloppen 2 dingen niet')).toBeVisible();
  await expect(page.getByText('rij 2, kolom 2027 (D2)')).toBeVisible();
  await expect(page.getByText('Er staat: “twaalf”.')).toBeVisible();
  await expect(page.getByText("Het meest lijkt 'Eigen middelen' erop.")).toBeVisible();
  await expect(page.getByRole('button', { name: 'Overnemen' })).toHaveCount(0);
  await bekijk(page, 'fouten');

  await kies(page, 'plaatje.xlsx', Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 1, 2]));
  await expect(page.getByText('Dit bestand is niet gelezen')).toBeVisible();
  await expect(page.getByText('De begroting is niet veranderd.')).toBeVisible();
  await bekijk(page, 'geen-bestand');
});

test('een bedrag dat twee dingen kan zijn wordt gevraagd; wie iets anders zag begint opnieuw', async ({
  page,
}) => {
  await logIn(page, 'beleid.zoetermeer');
  await open(page, adres());
  await kies(page, 'vraag.csv', 'Thema;Onderdeel;2027\nMuziek in de wijk;Koren;1.500\n');
  await expect(page.getByText('Hoe zijn de bedragen geschreven?')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Engels: 1\.500 is € 1,50/ })).toBeVisible();
  await bekijk(page, 'notatie');
  await page.getByRole('button', { name: /^Nederlands: 1\.500 is € 1\.500$/ }).press('Enter');
  const koren = page.getByRole('row', { name: /Koren/ });
  await expect(koren.locator('ins')).toHaveText(/1\.500/);

  // A colleague changes the same regel in between.
  await proef.wijzig('begrotingsregels', regel, { taakveld: '5.3' });
  await page.getByRole('button', { name: 'Overnemen' }).click();
  await expect(page.getByText('De begroting is intussen gewijzigd')).toBeVisible();
  await expect(voorbeeld(page)).toBeVisible();
  await bekijk(page, 'intussen-gewijzigd');
  await page.getByRole('button', { name: 'Overnemen' }).click();
  await expect(page.getByRole('heading', { name: 'Het bestand is overgenomen' })).toBeVisible();
});
