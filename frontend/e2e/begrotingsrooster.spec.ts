import type { Locator, Page } from '@playwright/test';
import { logIn, wachtOpInloggen } from './aanmelden';
import { allesOpgeslagen } from './bewerken';
import { Proefagenda } from './proefagenda';
import { expect, maakSchermafdruk, open, test, verwachtToegankelijk } from './test';

// What is refused or cut off on purpose, the browser says in its console.
test.use({
  verwachteMeldingen: /status of 4(00|09|12)|ERR_INTERNET_DISCONNECTED/,
  permissions: ['clipboard-read', 'clipboard-write'],
});
// Each is a story of many steps in one begroting.
test.describe.configure({ mode: 'serial', timeout: 120_000 });

interface Cel {
  soort: string;
  bedrag: string | null;
}
interface Tabel {
  regels: { id: string; inhoud: { onderdeel: string; begroot: Record<string, Cel> } }[];
}

let proef: Proefagenda;
let themas: { id: string }[];
let begroting = '';

test.beforeAll(async ({ browser, request }) => {
  await wachtOpInloggen(request);
  proef = await Proefagenda.maak(browser, 'Begroting');
  themas = [
    await proef.nieuw('themas', { naam: 'Muziek in de wijk', toelichting: 'Samen spelen.' }),
    await proef.nieuw('themas', { naam: 'Promotie', toelichting: 'Laten zien.' }),
  ];
});

const adres = () => `${proef.adres}/concept/begroting`;
const cel = (page: Page, naam: RegExp | string): Locator =>
  page.getByRole('gridcell', { name: naam });
const tabel = () => proef.lees<Tabel>(`${proef.adres}/concept/begrotingen/${begroting}/tabel`);

/** What the server has of a regel, as people write it. */
async function begroot(onderdeel: string): Promise<Record<string, string>> {
  const { regels } = await tabel();
  const regel = regels.find(({ inhoud }) => inhoud.onderdeel === onderdeel);
  return Object.fromEntries(
    Object.entries(regel?.inhoud.begroot ?? {}).map(([jaar, c]) => [jaar, c.bedrag ?? 'PM']),
  );
}

async function plak(page: Page, tekst: string): Promise<void> {
  await page.evaluate((t) => navigator.clipboard.writeText(t), tekst);
  await page.keyboard.press('ControlOrMeta+v');
}

async function bekijk(page: Page, naam: string): Promise<void> {
  await verwachtToegankelijk(page);
  await maakSchermafdruk(page, `rooster-${naam}`);
}

test('met alleen het toetsenbord: een begroting maken, regels toevoegen en vullen', async ({
  page,
}) => {
  await logIn(page, 'beleid.zoetermeer');
  await open(page, `${proef.adres}/concept`);
  await page
    .getByRole('navigation', { name: 'Concept van de agenda' })
    .getByRole('link', { name: 'Begroting' })
    .press('Enter');
  await expect(page.getByText('Deze agenda heeft nog geen begroting')).toBeVisible();
  await bekijk(page, 'leeg');
  await page.getByRole('button', { name: 'Begroting maken' }).press('Enter');
  await expect(page.getByText('Deze begroting heeft nog geen regels.')).toBeVisible();
  await bekijk(page, 'zonder-regels');
  const { begrotingen } = await proef.lees<{ begrotingen: { id: string }[] }>(
    `${proef.adres}/concept/begrotingen`,
  );
  begroting = begrotingen[0]?.id ?? '';

  await page.getByLabel('Thema', { exact: true }).focus();
  await page.keyboard.type('Muziek');
  await page.keyboard.press('Tab');
  for (const onderdeel of ['Koren', 'Orkest']) {
    await page.keyboard.type(onderdeel);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('rowheader', { name: onderdeel })).toBeVisible();
    await expect(page.locator('form').getByLabel('Onderdeel')).toBeFocused();
  }
  await allesOpgeslagen(page);

  // Into the grid, and through it.
  await cel(page, /Koren, 2027/).focus();
  await page.keyboard.type('75.000');
  await page.keyboard.press('Tab');
  await page.keyboard.type('pm');
  await page.keyboard.press('Enter');
  await expect(cel(page, /Orkest, 2028/)).toBeFocused();
  await page.keyboard.type('75000,50');
  await page.keyboard.press('Enter');
  await expect.poll(() => begroot('Koren')).toEqual({ 2027: '75000.00', 2028: 'PM' });
  await expect.poll(() => begroot('Orkest')).toEqual({ 2028: '75000.50' });
  // The totals come from the server, and hide no PM and no empty cell.
  await expect(cel(page, /^Totaal Totaal, 2028/)).toHaveText(/€\s75\.000,50\s*\+ 1\sPM/);
  await expect(cel(page, /^Totaal Totaal, 2027/)).toHaveText(/€\s75\.000\s*1 leeg/);
  await bekijk(page, 'gevuld');

  // Take back, do again, fill right.
  await cel(page, /Koren, 2027/).focus();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(cel(page, /Orkest, 2028: niet ingevuld/)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+y');
  await expect(cel(page, /Orkest, 2028: 75.000,50 euro/)).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ControlOrMeta+r');
  await expect(cel(page, /Koren, 2028: 75.000 euro/)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(cel(page, /Koren, 2028: PM/)).toBeVisible();
  await expect.poll(() => begroot('Koren')).toEqual({ 2027: '75000.00', 2028: 'PM' });
});

test('een verkeerde invoer blijft staan met de uitleg, en wat dubbelzinnig is wordt gevraagd', async ({
  page,
}) => {
  await logIn(page, 'beleid.zoetermeer');
  await open(page, adres());
  await cel(page, /Orkest, 2027/).focus();
  await page.keyboard.type('twaalf');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowLeft');
  await expect(cel(page, /Orkest, 2027: twaalf, dit is geen bedrag/)).toBeFocused();
  await expect(page.getByText('“twaalf” is geen bedrag.')).toBeVisible();
  await expect(page.getByText('Nog niet alles is opgeslagen')).toBeVisible();
  await bekijk(page, 'verkeerd');
  // It outlives a reload, and is never sent.
  await page.reload();
  await expect(cel(page, /Orkest, 2027: twaalf/)).toBeVisible();
  expect((await begroot('Orkest'))[2027]).toBeUndefined();

  await cel(page, /Orkest, 2027/).focus();
  await page.keyboard.type('1.500');
  await page.keyboard.press('Enter');
  await cel(page, /Orkest, 2027: 1.500, twee betekenissen/).focus();
  const vraag = page.getByRole('group', { name: 'Welk bedrag is bedoeld' });
  await expect(vraag).toContainText(/Bedoelt u €\s1\.500 of €\s1,50\?/);
  await bekijk(page, 'vraag');
  await page.keyboard.press('Tab');
  await expect(vraag.getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(cel(page, /Orkest, 2027: 1.500 euro/)).toBeFocused();
  await expect.poll(async () => (await begroot('Orkest'))[2027]).toBe('1500.00');
  await allesOpgeslagen(page);
});

test('de regel zelf: geldbron, wie op de PM beslist, volgorde en archiveren', async ({ page }) => {
  await logIn(page, 'beleid.zoetermeer');
  await open(page, adres());
  await page.getByText('Geldbronnen', { exact: true }).click();
  await page.getByRole('button', { name: 'Geldbron toevoegen' }).click();
  const nieuw = page.locator('form').filter({ hasText: 'Wie betaalt' });
  await nieuw.getByLabel('Naam').fill('CKC & partners betaalt mee');
  await nieuw.getByLabel('Soort').selectOption('Cofinanciering');
  await nieuw.getByRole('button', { name: 'Toevoegen', exact: true }).click();
  await expect(page.getByText('Kies bij cofinanciering wie betaalt.')).toBeVisible();
  await nieuw.getByRole('combobox', { name: 'Wie betaalt' }).fill('CKC');
  await page.getByRole('option', { name: /CKC/ }).first().click();
  await nieuw.getByRole('button', { name: 'Toevoegen', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'CKC & partners betaalt mee' })).toBeVisible();
  await allesOpgeslagen(page);
  await bekijk(page, 'geldbronnen');

  await page.getByRole('button', { name: 'Details van Koren' }).click();
  const paneel = page.getByRole('dialog', { name: 'Koren' });
  await paneel.getByLabel('Geldbron').selectOption('CKC & partners betaalt mee');
  await paneel.getByLabel('Fte').fill('0,88');
  await paneel
    .getByLabel('Iv3-taakveld')
    .selectOption('5.3 Cultuurpresentatie, cultuurproductie en cultuurparticipatie');
  await paneel.getByLabel('Zoek een actie').fill('koor');
  await paneel.getByRole('checkbox', { name: /koor in elke wijk/ }).check();
  await bekijk(page, 'regel');
  await paneel.getByRole('button', { name: 'Omlaag' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('rowheader', { name: /Koren/ })).toBeFocused();
  await expect(page.getByRole('rowheader').nth(2)).toContainText('Koren');
  await expect(page.getByRole('rowheader', { name: /Koren/ })).toContainText('0,88 fte');
  await allesOpgeslagen(page);

  await cel(page, /Koren, 2028: PM/).click();
  await page.getByRole('button', { name: 'Wie beslist en wanneer' }).click();
  const pm = page.getByRole('dialog', { name: 'PM: Koren, 2028' });
  await pm.getByRole('combobox', { name: 'Wie beslist' }).fill('Zoetermeer');
  await page
    .getByRole('option', { name: /Gemeente Zoetermeer/ })
    .first()
    .click();
  await pm.getByLabel('Beslist uiterlijk op').fill('2027-06-30');
  await bekijk(page, 'pm');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Gemeente Zoetermeer beslist voor 30 juni 2027')).toBeVisible();
  await allesOpgeslagen(page);

  await page.getByRole('button', { name: 'Details van Orkest' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Archiveren' }).click();
  await expect(page.getByRole('rowheader', { name: /Orkest/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Ongedaan maken', exact: true }).last().click();
  await expect(page.getByRole('rowheader', { name: /Orkest/ })).toBeVisible();
  await allesOpgeslagen(page);
  await expect.poll(async () => (await begroot('Orkest'))[2027]).toBe('1500.00');
});

test('een blok van 50 bij 8 uit Excel komt goed terecht, en gaat in één stap weer terug', async ({
  page,
}) => {
  await proef.wijzig('begrotingen', { id: begroting, code: '', revisie: 0 }, { totJaar: 2034 });
  const namen = Array.from({ length: 50 }, (_, i) => `Regel ${String(i + 1).padStart(2, '0')}`);
  for (const onderdeel of namen) {
    await proef.nieuw('begrotingsregels', { begroting, thema: themas[1]?.id, onderdeel });
  }
  const bedrag = (r: number, k: number) => 10_000 * (r + 1) + k;
  const blok = namen.map((_, r) =>
    Array.from({ length: 8 }, (__, k) =>
      r === 7 && k === 3 ? 'PM' : bedrag(r, k).toLocaleString('nl-NL'),
    ).join('\t'),
  );
  await logIn(page, 'beleid.zoetermeer');
  await open(page, adres());
  await cel(page, /Regel 01, 2027/).click();
  await plak(page, `${blok.join('\r\n')}\r\n`);
  await expect(page.getByText('400 cellen geplakt.')).toBeVisible();
  await expect(cel(page, /Regel 50, 2034: 500.007 euro/)).toBeVisible();
  await expect
    .poll(
      async () => {
        const { regels } = await tabel();
        return namen.every((naam, r) => {
          const cellen = regels.find(({ inhoud }) => inhoud.onderdeel === naam)?.inhoud.begroot;
          return Array.from({ length: 8 }, (_, k) => cellen?.[2027 + k]).every((c, k) =>
            r === 7 && k === 3 ? c?.soort === 'pm' : c?.bedrag === `${bedrag(r, k)}.00`,
          );
        });
      },
      { timeout: 30_000 },
    )
    .toBe(true);
  await allesOpgeslagen(page);
  await expect(cel(page, /^Totaal Promotie, 2030/)).toHaveText(/\+ 1\sPM/);
  await bekijk(page, 'blok');

  // Copied out of the grid it is the same block.
  await page.keyboard.press('ControlOrMeta+c');
  await expect(page.getByText('400 cellen gekopieerd.')).toBeVisible();
  const gekopieerd = await page.evaluate(() => navigator.clipboard.readText());
  expect(gekopieerd.split('\n')).toHaveLength(50);
  expect(gekopieerd.split('\n')[7]).toBe(
    Array.from({ length: 8 }, (_, k) => (k === 3 ? 'PM' : String(bedrag(7, k)))).join('\t'),
  );

  await page.keyboard.press('ControlOrMeta+z');
  await expect(cel(page, /Regel 50, 2034: niet ingevuld/)).toBeVisible();
  await expect.poll(() => begroot('Regel 50'), { timeout: 30_000 }).toEqual({});
  await allesOpgeslagen(page, 30_000);

  // One wrong cell keeps what was pasted; the others land.
  await cel(page, /Regel 01, 2027/).click();
  await plak(page, '1\tzie bijlage\n2\t3');
  await expect(page.getByText('1 cel vraagt aandacht')).toBeVisible();
  await expect(cel(page, /Regel 01, 2028: zie bijlage, dit is geen bedrag/)).toBeVisible();
  await expect.poll(() => begroot('Regel 02')).toEqual({ 2027: '2.00', 2028: '3.00' });
  await expect.poll(() => begroot('Regel 01')).toEqual({ 2027: '1.00' });
  await page.keyboard.press('ControlOrMeta+z');
  await allesOpgeslagen(page);
});

test('twee collega’s: in twee cellen van één regel, en in één cel', async ({ page, browser }) => {
  await logIn(page, 'beleid.zoetermeer');
  const context = await browser.newContext();
  const ander = await context.newPage();
  await logIn(ander, 'beleid2.zoetermeer');
  await open(page, adres());
  await open(ander, adres());
  await expect(page.getByRole('list', { name: 'Wie is hier ook' })).toBeVisible();

  // Two cells of one row: both stay, and each sees the other's.
  await cel(page, /Orkest, 2029/).focus();
  await page.keyboard.type('29');
  await cel(ander, /Orkest, 2030/).focus();
  await ander.keyboard.type('30');
  await page.keyboard.press('Enter');
  await ander.keyboard.press('Enter');
  await expect(cel(page, /Orkest, 2030: 30 euro/)).toBeVisible();
  await expect(cel(ander, /Orkest, 2029: 29 euro/)).toBeVisible();
  await expect(page.getByText('Er is een keuze nodig')).toHaveCount(0);

  // One cell: who comes second sees both values and chooses.
  await page.context().setOffline(true);
  await cel(page, /Orkest, 2031/).focus();
  await page.keyboard.type('31000');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/1 wijziging wacht/)).toBeVisible();
  await cel(ander, /Orkest, 2031/).focus();
  await ander.keyboard.type('13000');
  await ander.keyboard.press('Enter');
  await expect.poll(async () => (await begroot('Orkest'))[2031]).toBe('13000.00');
  await page.context().setOffline(false);
  await expect(page.getByText('Er is een keuze nodig').first()).toBeVisible({ timeout: 20_000 });
  await cel(page, /Orkest, 2031: 31.000 euro, er is een keuze nodig/).focus();
  await expect(page.getByText(/13\.000/).first()).toBeVisible();
  await bekijk(page, 'botsing');
  await page.getByRole('button', { name: 'Houd eigen invoer' }).click();
  await expect.poll(async () => (await begroot('Orkest'))[2031]).toBe('31000.00');
  await expect(cel(ander, /Orkest, 2031: 31.000 euro/)).toBeVisible();
  await allesOpgeslagen(page);
  await context.close();
});

test('op een telefoon: tikken, typen en zijwaarts schuiven', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    hasTouch: true,
    ...(baseURL !== undefined && { baseURL }),
  });
  const page = await context.newPage();
  await logIn(page, 'beleid.zoetermeer');
  await page.setViewportSize({ width: 390, height: 800 });
  await open(page, adres());
  await cel(page, /Koren, 2029/).tap();
  const invoer = page.getByRole('textbox', { name: /Koren, 2029/ });
  await expect(invoer).toBeFocused();
  await invoer.fill('29.000');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await begroot('Koren'))[2029]).toBe('29000.00');
  // The page itself does not scroll sideways.
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await bekijk(page, 'telefoon');
  for (const maat of ['Toegezegd', 'Besteed']) {
    await page.getByRole('group', { name: 'Welke bedragen' }).getByText(maat).click();
    await expect(page.getByRole('grid', { name: new RegExp(maat) })).toBeVisible();
  }
  await expect(page.getByRole('columnheader', { name: '1e helft' }).first()).toBeVisible();
  await bekijk(page, 'besteed');
  await context.close();
});
