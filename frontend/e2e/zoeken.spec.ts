import { AGENDA, expect, open, test, verwachtToegankelijk } from './test';

test('zoeken vanuit een agenda zoekt in die agenda, en daarna overal', async ({ page }) => {
  await open(page, AGENDA);
  await page.getByRole('searchbox', { name: 'Zoeken' }).fill('erfgoed');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zoeken\?q=erfgoed&agenda=zoetermeer-2022-2030/);
  await expect(page.getByText(/^\d+ resultaten$/)).toBeVisible();
  await page.getByRole('button', { name: /^Filter Agenda: .* verwijderen$/ }).click();
  await expect(page).toHaveURL(/\/zoeken\?q=erfgoed$/);
});

test('een gevonden resultaat brengt naar zijn plek op de kaart', async ({ page }) => {
  await open(page, '/zoeken?q=erfgoed&soort=resultaat');
  await page.getByRole('heading', { level: 2 }).getByRole('link').first().click();
  await expect(page).toHaveURL(/programmalijnen\/goud-maken#resultaat-/);
  await expect(page.locator(':focus')).toBeInViewport();
});

test('niets gevonden zegt wat er nog kan', async ({ page }) => {
  await open(page, '/zoeken?q=xyzzyx');
  await expect(page.getByText('Niets gevonden voor “xyzzyx”')).toBeVisible();
  await verwachtToegankelijk(page);
});
