import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { DEMO, open } from '../opstelling/pagina';
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
  await expect(bestand(/CSV/)).toHaveAttribute('download', '');
  const komt = page.waitForEvent('download');
  await bestand(/CSV/).click();
  const csv = await readFile(await (await komt).path(), 'utf8');
  expect(csv).toContain('Inzet cultureel werker');
  await open(page, `${DEMO}/versies/1/begroting`);
  await expect(bestand(/XLSX/)).toHaveAttribute('href', `/v1${DEMO}/versies/1/begroting/xlsx`);
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
  const vakken = page.locator('figure [role=group] > svg');
  await expect
    .poll(() =>
      vakken.evaluateAll((alle) => [
        ...new Set(alle.map((vak) => getComputedStyle(vak).breakInside)),
      ]),
    )
    .toEqual(['avoid']);
  // From a phone the pictures come as from a desk: as wide as the paper.
  await page.setViewportSize({ width: 390, height: 900 });
  await expect(vakken.first()).toHaveAttribute('width', '1100');
  await page.emulateMedia({ media: null });
  await expect(vakken.first()).not.toHaveAttribute('width', '1100');
  const pdf = await page.pdf({
    format: 'A4',
    landscape: true,
    printBackground: true,
    path: 'screenshots/begroting-A4.pdf',
  });
  const bladen = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(bladen).toBeGreaterThan(3);
  expect(bladen).toBeLessThanOrEqual(9);
});

test('van een thema in de begroting naar een actie die eruit wordt betaald', async ({ page }) => {
  await open(page, `${BEGROTING}?open=wijkgericht-werken`);
  await page.getByRole('link', { name: /zoekt een cultureel werker/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('cultureel werker');
});
