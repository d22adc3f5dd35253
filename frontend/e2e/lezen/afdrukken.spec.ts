import { LIJN, open } from '../opstelling/pagina';
import { expect, test } from '../opstelling/test';

const KAART = LIJN('goud-maken');

test('op papier staat alleen het document, zonder de site eromheen', async ({ page }) => {
  await open(page, KAART);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: 'Goud maken' })).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(15);
});

test('op papier omspant niets meer dan één rij, zodat geen rij wordt doorgeknipt', async ({
  page,
}) => {
  await open(page, KAART);
  await page.emulateMedia({ media: 'print' });
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

for (const [formaat, hoogste] of [
  ['A3', 6],
  ['A4', 11],
] as const) {
  test(`de kaart past liggend op ${formaat}`, async ({ page }) => {
    await open(page, KAART);
    const pdf = await page.pdf({
      format: formaat,
      landscape: true,
      printBackground: true,
      path: `screenshots/strategiekaart-${formaat}.pdf`,
    });
    const bladen = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(bladen).toBeGreaterThan(1);
    expect(bladen).toBeLessThanOrEqual(hoogste);
  });
}
