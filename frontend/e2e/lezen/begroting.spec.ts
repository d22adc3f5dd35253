import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { DEMO, open } from '../opstelling/pagina';
import { aantalKeer, doorgeknipt, drukAf } from '../opstelling/papier';
import { expect, test } from '../opstelling/test';

const BEGROTING = `${DEMO}/begroting`;
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const rij = (page: Page, naam: string) => page.getByRole('row', { name: new RegExp(`^${naam}`) });

async function bewaard(page: Page, knop: RegExp): Promise<{ naam: string; inhoud: Buffer }> {
  const komt = page.waitForEvent('download');
  await page.getByRole('button', { name: knop }).click();
  const bestand = await komt;
  return { naam: bestand.suggestedFilename(), inhoud: await readFile(await bestand.path()) };
}

test('elk beeld is mee te nemen als SVG die op zichzelf staat, en als PNG', async ({ page }) => {
  await open(page, `${BEGROTING}?uitputting=2026`);
  for (const [titel, bestand] of [
    ['Begroot per jaar', 'begroting-zoetermeer-2022-2030-begroot'],
    ['Van geldbron', 'begroting-zoetermeer-2022-2030-geldstroom-begroot-alle-jaren'],
    ['Uitputting', 'begroting-zoetermeer-2022-2030-uitputting-2026'],
  ] as const) {
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
  }
});

test('de begroting is mee te nemen als bestand, ook van een versie', async ({ page }) => {
  await open(page, BEGROTING);
  const bestand = (naam: RegExp) => page.getByRole('link', { name: naam });
  await expect(bestand(/XLSX/)).toHaveAttribute('href', `/v1${BEGROTING}/xlsx`);
  for (const [naam, cel] of [
    ['CSV (open data)', ',begroot,bedrag,95000.00'],
    ['CSV voor Excel', ';begroot;bedrag;95000,00'],
  ] as const) {
    const komt = page.waitForEvent('download');
    await page.getByRole('link', { name: naam }).click();
    const csv = await readFile(await (await komt).path(), 'utf8');
    expect(csv).toContain('Inzet cultureel werker');
    expect(csv).toContain(cel);
  }
  await open(page, `${DEMO}/versies/1/begroting`);
  await expect(bestand(/XLSX/)).toHaveAttribute('href', `/v1${DEMO}/versies/1/begroting/xlsx`);
});

test('op papier past de begroting op één blad; alle regels en beelden zijn een keuze', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset.afgedrukt = 'ja';
    };
  });
  await open(page, BEGROTING);
  await expect(rij(page, 'Inzet cultureel werker')).toHaveCount(0);
  const kort = await drukAf(page, 'begroting-kort');
  expect(kort.bladen).toHaveLength(1);
  expect(aantalKeer(kort, 'Wijkgericht werken')).toBe(1);
  // Beside the sentence above the table, and once per column in the row of totals.
  expect(aantalKeer(kort, '€ 1.422.500')).toBe(2);
  expect(aantalKeer(kort, 'Inzet cultureel werker')).toBe(0);
  expect(aantalKeer(kort, 'Regels die op de pagina dicht zijn')).toBe(1);

  await page.getByRole('button', { name: 'Afdrukken met regels en beelden' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-afgedrukt', 'ja');
  const alles = await drukAf(page, 'begroting-alles');
  expect(alles.bladen.length).toBeGreaterThan(3);
  expect(alles.bladen.length).toBeLessThanOrEqual(9);
  expect(aantalKeer(alles, 'Uitbreiding subsidieregeling')).toBeGreaterThanOrEqual(2);
  expect(aantalKeer(alles, 'Regels die op de pagina dicht zijn')).toBe(0);
  expect(doorgeknipt(alles)).toEqual([]);
  // It was for once.
  expect((await drukAf(page, 'begroting-kort')).bladen).toHaveLength(1);
});

test('op papier staan geen knoppen, en komen de beelden van een telefoon als van een bureau', async ({
  page,
}) => {
  await open(page, BEGROTING);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: /Sla|Afdrukken/ })).toHaveCount(0);
  await expect(page.getByRole('radio')).toHaveCount(0);
  const vakken = page.locator('figure [role=group] > svg');
  // As wide as the paper.
  await page.setViewportSize({ width: 390, height: 900 });
  await expect(vakken.first()).toHaveAttribute('width', '1100');
  await page.emulateMedia({ media: null });
  await expect(vakken.first()).not.toHaveAttribute('width', '1100');
});

test('van een thema in de begroting naar een actie die eruit wordt betaald', async ({ page }) => {
  await open(page, `${BEGROTING}?open=wijkgericht-werken`);
  await page.getByRole('link', { name: /zoekt een cultureel werker/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('cultureel werker');
});
