import { AGENDA, expect, LIJN, maakSchermafdruk, open, test, verwachtToegankelijk } from './test';

test('in het Engels blijft de inhoud Nederlands en zegt dat', async ({ page }) => {
  await open(page, LIJN('goud-maken'));
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('columnheader', { name: 'Results' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { level: 1, name: 'Goud maken' })).toHaveAttribute(
    'lang',
    'nl',
  );
  await expect(page.getByText('August 2022 to December 2024')).toBeVisible();
  await expect(page.getByText('€45,000')).toBeVisible();
  await verwachtToegankelijk(page);
  await maakSchermafdruk(page, 'strategiekaart-engels');
});

test('de gekozen taal blijft na opnieuw laden', async ({ page }) => {
  await open(page, AGENDA);
  await page.getByRole('button', { name: 'English' }).click();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Phases' })).toBeVisible();
  await page.getByRole('button', { name: 'Nederlands' }).click();
  await expect(page.getByRole('heading', { name: 'Fasen' })).toBeVisible();
});
