import { AGENDA, expect, kies, open, test, verwachtToegankelijk } from './test';

const ACTIVITEITEN = `${AGENDA}/activiteiten`;

test('de lijst is te filteren op soort en periode, in het adres', async ({ page }) => {
  await open(page, ACTIVITEITEN);
  await kies(page, 'Soort', 'Brede bijeenkomst');
  await kies(page, 'Periode', '2026');
  await expect(page).toHaveURL(/soort=brede_bijeenkomst&periode=2026/);
  await expect(
    page.getByRole('heading', { level: 3, name: /Brede Bijeenkomst/ }).first(),
  ).toBeVisible();
  await verwachtToegankelijk(page);
});

test('de kalender zet een dag op zijn plek en de rest eronder', async ({ page }) => {
  await open(page, `${ACTIVITEITEN}?weergave=kalender&maand=2026-11`);
  const rooster = page.getByRole('table', { name: 'Activiteiten in november 2026' });
  await expect(rooster.getByRole('cell', { name: /^26 19:30 Brede Bijeenkomst/ })).toBeVisible();
  await expect(
    page.getByRole('heading', { name: 'Rond deze maand, zonder vaste dag' }),
  ).toBeVisible();
  await page.getByRole('link', { name: 'december 2026' }).click();
  await expect(page).toHaveURL(/maand=2026-12/);
  await expect(page.getByRole('table', { name: 'Activiteiten in december 2026' })).toBeVisible();
  await page.goBack();
  await expect(rooster).toBeVisible();
});

test('een activiteit zegt wanneer en waar, en is als evenement te vinden', async ({ page }) => {
  await open(page, `${ACTIVITEITEN}?weergave=kalender&maand=2026-11`);
  await page
    .getByRole('link', { name: /Brede Bijeenkomst Cultuur/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByText('donderdag 26 november 2026, 19:30–22:00 uur')).toBeVisible();
  const blokken = await page.locator('script[type="application/ld+json"]').allTextContents();
  expect(blokken.map((blok) => (JSON.parse(blok) as { '@type': string })['@type'])).toContain(
    'Event',
  );
});
