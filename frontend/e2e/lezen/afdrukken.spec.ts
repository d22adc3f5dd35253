import { LIJN, open } from '../opstelling/pagina';
import { expect, test } from '../opstelling/test';

const KAART = LIJN('goud-maken');

test('op papier staat alleen het document, en wordt geen rij doorgeknipt', async ({ page }) => {
  await open(page, KAART);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: 'Goud maken' })).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(15);
  // Nothing spans more than one row, and no row is cut.
  await expect(page.locator('td[rowspan]:not([rowspan="1"])')).toHaveCount(0);
  const rijen = page.getByRole('row').filter({ has: page.getByRole('article') });
  await expect(rijen).not.toHaveCount(0);
  await expect
    .poll(() =>
      rijen.evaluateAll((alle) => [
        ...new Set(alle.map((rij) => getComputedStyle(rij).breakInside)),
      ]),
    )
    .toEqual(['avoid']);
  await expect(page.locator('thead')).toHaveCSS('display', 'table-header-group');
});

test('de kaart past liggend op A3 en op A4', async ({ page }) => {
  await open(page, KAART);
  for (const [format, hoogste] of [
    ['A3', 6],
    ['A4', 11],
  ] as const) {
    const pdf = await page.pdf({
      format,
      landscape: true,
      printBackground: true,
      path: `screenshots/strategiekaart-${format}.pdf`,
    });
    const bladen = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(bladen, format).toBeGreaterThan(1);
    expect(bladen, format).toBeLessThanOrEqual(hoogste);
  }
});
