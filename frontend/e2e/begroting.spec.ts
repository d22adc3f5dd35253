import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { logIn, wachtOpInloggen } from './aanmelden';
import { AGENDA, expect, maakSchermafdruk, open, test, verwachtToegankelijk } from './test';

const BEGROTING = `${AGENDA}/begroting`;
const KOLOMMEN = /per jaar en thema$/;
const STROOM = /^Van geldbron naar onderdeel/;
const UITPUTTING = /^Uitputting per regel/;

const beeld = (page: Page, naam: RegExp): Locator => page.getByRole('figure', { name: naam });
const rij = (page: Page, naam: string) => page.getByRole('row', { name: new RegExp(`^${naam}`) });

test('de totalen verzwijgen geen PM', async ({ page }) => {
  await open(page, BEGROTING);
  await expect(rij(page, 'Totaal').getByRole('cell')).toHaveText([
    '€ 327.500 + 1 PM',
    '€ 327.500 + 1 PM',
    '€ 327.500 + 2 PM',
    '€ 237.500 + 3 PM',
    '€ 67.500 + 6 PM',
    '€ 67.500 + 6 PM',
    '€ 67.500 + 6 PM',
    '€ 1.422.500 + 25 PM',
  ]);
});

test('PM staat er als PM en nul als nul', async ({ page }) => {
  await open(page, BEGROTING);
  await expect(rij(page, 'Vastgoed').getByRole('cell').first()).toHaveText('PM');
  await expect(rij(page, 'Vastgoed').getByRole('cell').last()).toHaveText('7 PM');
  await expect(rij(page, 'Promotie').getByRole('cell').last()).toHaveText('€ 0');
});

test('een thema opent naar zijn regels en de acties die eruit worden betaald', async ({ page }) => {
  await open(page, BEGROTING);
  const thema = page.getByRole('button', { name: /Wijkgericht werken/ });
  await thema.focus();
  await page.keyboard.press('Enter');
  await expect(thema).toHaveAttribute('aria-expanded', 'true');
  await expect(page).toHaveURL(/\?open=wijkgericht-werken$/);
  const regel = rij(page, 'Inzet cultureel werker');
  await expect(regel.getByRole('rowheader')).toContainText('1,32 fte');
  await expect(regel.getByRole('cell').first()).toHaveText('€ 95.000');
  await verwachtToegankelijk(page);
  await page.getByRole('link', { name: /zoekt een cultureel werker/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('cultureel werker');
});

test('de tabel toont ook wat is toegezegd en besteed; wat nergens is ingevuld is geen nul', async ({
  page,
}) => {
  await open(page, BEGROTING);
  await page.getByRole('radio', { name: 'Begroot' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/bedragen=toegezegd/);
  await page.getByRole('group', { name: 'Bedragen' }).getByText('Besteed').click();
  await expect(page).toHaveURL(/bedragen=besteed/);
  const totaal = rij(page, 'Totaal').getByRole('cell');
  await expect(totaal.first()).toHaveText(/^€\s[\d.,]+$/);
  await expect(totaal.nth(6)).toHaveText('–niet ingevuld');
  await page.getByRole('button', { name: /Netwerkvorming/ }).click();
  await expect(rij(page, 'Projectorganisatie').getByRole('cell').nth(3)).toHaveText(
    '€ 19.750½, pas één half jaar ingevuld',
  );
  await page.getByText('Toon hoeveel cellen leeg zijn').click();
  await expect(totaal.nth(6)).toContainText('cellen leeg');
  await expect(beeld(page, KOLOMMEN)).toContainText('Besteed per jaar en thema');
});

test('wie betaalt: dezelfde regels per geldbron, met hetzelfde totaal', async ({ page }) => {
  await open(page, BEGROTING);
  await page.getByText('Wie betaalt?').click();
  await expect(page).toHaveURL(/per=geldbron/);
  const bron = rij(page, 'Aanvullend budget');
  await expect(bron.getByRole('cell').last()).toHaveText('€ 1.422.500 + 25 PM');
  await bron.getByRole('button').click();
  await expect(rij(page, 'Onderzoeken uitvoeren').getByRole('cell').first()).toHaveText('€ 15.000');
  await expect(rij(page, 'Totaal').getByRole('cell').last()).toHaveText('€ 1.422.500 + 25 PM');
});

test('per programmalijn telt een gedeelde regel in elke lijn, en dat staat erbij', async ({
  page,
}) => {
  await open(page, `${BEGROTING}?per=programmalijn`);
  await expect(page.getByText('telt in elk van die lijnen helemaal mee')).toBeVisible();
  await expect(rij(page, '3. Cultuur om de hoek').getByRole('cell').last()).toHaveText(
    '€ 680.000 + 9 PM',
  );
  await page.getByRole('link', { name: '3. Cultuur om de hoek' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Cultuur om de hoek' })).toBeVisible();
});

test('in de kolommen is PM een gearceerd vak van altijd dezelfde hoogte', async ({ page }) => {
  await open(page, BEGROTING);
  const kolommen = beeld(page, KOLOMMEN);
  const som = kolommen.getByRole('img', { name: '2026, totaal: € 237.500 + 3 PM' });
  await expect(som).toHaveText('€ 237.500');
  const hoogtes = new Set<number>();
  for (const naam of ['2023, 1 PM: Vastgoed', /^2026, 3 PM: Netwerkvorming/, /^2029, 6 PM/]) {
    const vak = kolommen.getByRole('img', { name: naam });
    await expect(vak).toHaveText(/^\d PM$/);
    hoogtes.add(Math.round((await vak.boundingBox())?.height ?? 0));
  }
  expect([...hoogtes]).toEqual([expect.any(Number)]);
  await expect(kolommen.getByText('De maat van het vak zegt niets.')).toBeVisible();
});

test('de beelden zijn met het toetsenbord te lezen', async ({ page }) => {
  await open(page, BEGROTING);
  const kolommen = beeld(page, KOLOMMEN);
  await kolommen.getByRole('img', { name: '2023, totaal: € 327.500 + 1 PM' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(kolommen.getByRole('img', { name: '2023, 1 PM: Vastgoed' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const deel = kolommen.getByRole('img', { name: '2023, Financiering aanbod: € 25.000' });
  await expect(deel).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(
    kolommen.getByRole('img', { name: '2024, Financiering aanbod: € 25.000' }),
  ).toBeFocused();
  // What is heard is also seen.
  await expect(kolommen.locator('p', { hasText: '2024, Financiering aanbod' })).toBeVisible();
  // The whole picture is one stop: the next one is out of it.
  await page.keyboard.press('Tab');
  await expect(kolommen.getByText('Toon deze gegevens als tabel')).toBeFocused();
  await page.keyboard.press('Enter');
  const tabel = kolommen.getByRole('table');
  await expect(tabel.getByRole('row', { name: /^Wijkgericht werken/ })).toContainText(
    '€ 680.000 + 9 PM',
  );
  await verwachtToegankelijk(page);
  // Back to where one was, not to the beginning.
  await page.keyboard.press('Shift+Tab');
  await expect(kolommen.getByRole('img', { name: /^2024, Financiering aanbod/ })).toBeFocused();
  await maakSchermafdruk(page, 'begroting-toetsenbord');
});

test('de geldstroom loopt van geldbron naar onderdeel, voor alle jaren of voor één', async ({
  page,
}) => {
  await open(page, BEGROTING);
  const stroom = beeld(page, STROOM);
  await expect(
    stroom.getByRole('img', { name: 'Geldbron Aanvullend budget: € 1.422.500 + 25 PM' }),
  ).toBeVisible();
  await stroom.getByRole('combobox', { name: 'Jaar' }).selectOption('2027');
  await expect(page).toHaveURL(/stroom=2027/);
  await expect(stroom.getByRole('heading')).toHaveText(
    'Van geldbron naar onderdeel: begroot, 2027',
  );
  const pm = stroom.getByRole('img', {
    name: 'Nieuwe huisvesting ontwikkelen: PM, betaald uit Aanvullend budget',
  });
  await pm.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(stroom.getByRole('img', { name: /^Thema / }).first()).toBeVisible();
  await expect(page.locator(':focus')).toHaveAttribute('aria-label', /^Thema /);
  await stroom.getByText('Toon deze gegevens als tabel').click();
  await expect(stroom.getByRole('row', { name: /Nieuwe huisvesting/ })).toContainText('PM');
});

test('de uitputting zegt in woorden of er meer of minder is besteed', async ({ page }) => {
  await open(page, BEGROTING);
  const uitputting = beeld(page, UITPUTTING);
  const regel = (naam: string) => uitputting.getByRole('img', { name: new RegExp(`^${naam}`) });
  await expect(uitputting.getByRole('heading')).toHaveText('Uitputting per regel, 2026');
  await expect(regel('Inzet cultureel werker')).toContainText('Nog € 47.500 over');
  await uitputting.getByRole('combobox', { name: 'Jaar' }).selectOption('2025');
  await expect(page).toHaveURL(/uitputting=2025/);
  await expect(regel('Inzet cultureel werker')).toContainText(
    '€ 98.160 besteed van € 95.000 (103%)',
  );
  await expect(regel('Inzet cultureel werker')).toContainText('€ 3.160 meer dan begroot');
  await expect(regel('Inzet coördinator kunstvakdocenten')).toContainText(
    '€ 6.250 minder dan begroot',
  );
  await expect(regel('Uitbreiding uren Cultuurmakelaar')).toContainText(
    'Begroot is PM, dus niet te vergelijken',
  );
  await uitputting.getByRole('combobox', { name: 'Jaar' }).selectOption('2029');
  await expect(uitputting).toContainText('Voor 2029 is nog niets toegezegd of besteed ingevuld.');
  await verwachtToegankelijk(page);
});

/** What the browser keeps when this button is pressed. */
async function bewaard(page: Page, naam: RegExp): Promise<{ naam: string; inhoud: Buffer }> {
  const komt = page.waitForEvent('download');
  await page.getByRole('button', { name: naam }).click();
  const bestand = await komt;
  return { naam: bestand.suggestedFilename(), inhoud: await readFile(await bestand.path()) };
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

for (const [titel, bestand] of [
  ['Begroot per jaar', 'begroting-zoetermeer-2022-2030-begroot'],
  ['Van geldbron', 'begroting-zoetermeer-2022-2030-geldstroom-begroot-alle-jaren'],
  ['Uitputting', 'begroting-zoetermeer-2022-2030-uitputting-2026'],
] as const) {
  test(`“${titel}” is mee te nemen als SVG die op zichzelf staat, en als PNG`, async ({ page }) => {
    await open(page, BEGROTING);
    const svg = await bewaard(page, new RegExp(`^Sla “${titel}.*SVG$`));
    expect(svg.naam).toBe(`${bestand}.svg`);
    const tekst = svg.inhoud.toString('utf8');
    expect(tekst.startsWith('<svg')).toBe(true);
    expect(tekst).toContain('Bron: Uitvoeringsagenda Cultuurvisie 2022-2030');
    // No stylesheet of the site, nothing to fetch, and nothing that only works on a page.
    expect(tekst).not.toMatch(/class=|var\(--|href=|tabindex|https?:\/\/[^ "]*\.(css|woff2)/);
    expect(tekst).toContain('src:url(data:font/woff2;base64,');
    // On a page of its own: the CSP of the site does not hold for a file that somebody keeps.
    const los = await page.context().newPage();
    const leesfout = await los.evaluate((bron) => {
      const document = new DOMParser().parseFromString(bron, 'image/svg+xml');
      return document.querySelector('parsererror')?.textContent ?? null;
    }, tekst);
    await los.close();
    expect(leesfout).toBeNull();

    const png = await bewaard(page, new RegExp(`^Sla “${titel}.*PNG$`));
    expect(png.naam).toBe(`${bestand}.png`);
    expect(png.inhoud.subarray(0, 8)).toEqual(PNG);
    // Twice as wide as the drawing, and with something on it: a white sheet would be far smaller.
    expect(png.inhoud.readUInt32BE(16)).toBe(2400);
    expect(png.inhoud.length).toBeGreaterThan(100_000);
  });
}

test('de begroting is mee te nemen als bestand, ook van een versie, maar niet van een voorbeeld', async ({
  page,
}) => {
  await open(page, BEGROTING);
  const bestand = (naam: RegExp) => page.getByRole('link', { name: naam });
  await expect(bestand(/XLSX/)).toHaveAttribute('href', `/v1${BEGROTING}/xlsx`);
  await expect(bestand(/CSV/)).toHaveAttribute('href', `/v1${BEGROTING}/csv`);
  await expect(bestand(/CSV/)).toHaveAttribute('download', '');
  await open(page, `${AGENDA}/versies/1/begroting`);
  await expect(bestand(/XLSX/)).toHaveAttribute('href', `/v1${AGENDA}/versies/1/begroting/xlsx`);
  await verwachtToegankelijk(page);

  test.setTimeout(180_000);
  await wachtOpInloggen(page.request);
  await logIn(page, 'beleid.zoetermeer');
  await open(page, `${AGENDA}/concept/voorbeeld/begroting`);
  await expect(beeld(page, KOLOMMEN)).toBeVisible();
  await expect(bestand(/XLSX|CSV/)).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Sla “/ })).toHaveCount(0);
  await verwachtToegankelijk(page);
  await maakSchermafdruk(page, 'begroting-voorbeeld');
});

test('op papier staat de hele tabel open, zonder knoppen, en wordt niets doorgeknipt', async ({
  page,
}) => {
  await open(page, BEGROTING);
  await expect(rij(page, 'Inzet cultureel werker')).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(rij(page, 'Inzet cultureel werker')).toBeVisible();
  await expect(rij(page, 'Uitbreiding subsidieregeling')).toHaveCount(2);
  await expect(page.getByRole('button', { name: /Sla|Afdrukken/ })).toHaveCount(0);
  await expect(page.getByRole('radio')).toHaveCount(0);
  await expect(page.getByText('Toon deze gegevens als tabel').first()).toBeHidden();
  for (const vak of await page.locator('figure [role=group] > svg').all()) {
    await expect(vak).toHaveCSS('break-inside', 'avoid');
  }
  const pdf = await page.pdf({
    format: 'A4',
    landscape: true,
    printBackground: true,
    path: 'e2e/screenshots/begroting-A4.pdf',
  });
  const bladen = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(bladen).toBeGreaterThan(3);
  expect(bladen).toBeLessThanOrEqual(9);
});

for (const [naam, vraag] of [
  ['begroot', ''],
  ['toegezegd', '?bedragen=toegezegd&leeg=ja'],
  ['besteed', '?bedragen=besteed&open=netwerkvorming&uitputting=2025'],
  ['wie-betaalt', '?per=geldbron&open=geldbron-aanvullend-budget&stroom=2027'],
  ['programmalijn', '?per=programmalijn&uitputting=2029'],
] as const) {
  test(`de begroting is leesbaar en toegankelijk op elk scherm: ${naam}`, async ({ page }) => {
    await open(page, BEGROTING + vraag);
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await expect(page.locator('figure [role=group] > svg').first()).toBeVisible();
      await verwachtToegankelijk(page);
      await maakSchermafdruk(page, `begroting-${naam}`);
    }
    await page.setViewportSize({ width: 320, height: 800 });
    await expect
      .poll(() =>
        page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
      )
      .toBe(0);
  });
}

test('in het Engels zeggen de beelden hetzelfde', async ({ page }) => {
  await open(page, BEGROTING);
  await page.getByRole('button', { name: /English/ }).click();
  await expect(page.getByRole('img', { name: '2026, total: €237,500 + 3 PM' })).toBeVisible();
  await verwachtToegankelijk(page);
});

test('een agenda zonder begroting zegt dat, of toont de zijne', async ({ page }) => {
  await open(page, '/agendas/zimihc-connect-2025-2028/begroting');
  await expect(page.getByRole('heading', { level: 1, name: 'Begroting' })).toBeVisible();
  await verwachtToegankelijk(page);
});
