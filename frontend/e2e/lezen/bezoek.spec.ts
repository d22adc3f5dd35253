import { DEMO, geladen, open } from '../opstelling/pagina';
import { expect, test } from '../opstelling/test';

test('een bezoeker gaat van de agenda naar een kaart, een actie en wat zij kost', async ({
  page,
}) => {
  await open(page, '/');
  await page.getByRole('link', { name: /Uitvoeringsagenda Cultuurvisie/ }).click();
  await expect(page).toHaveURL(new RegExp(`${DEMO}$`));
  await page
    .getByRole('main')
    .getByRole('link', { name: /Stabiele basis/ })
    .first()
    .click();
  await expect(page.getByRole('table', { name: /^Strategiekaart van/ })).toBeVisible();
  await page.getByRole('link', { name: /maken samen programma/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByText('€ 225.000 + 4 PM')).toBeVisible();
  await page.getByRole('link', { name: 'Gezamenlijke programmering realiseren' }).click();
  await expect(page).toHaveURL(/#strategie-/);
  await expect(
    page.getByRole('heading', { name: 'Gezamenlijke programmering realiseren' }),
  ).toBeInViewport();
});

test('een gevonden resultaat brengt naar zijn plek op de kaart', async ({ page }) => {
  await open(page, DEMO);
  await page.getByRole('searchbox', { name: 'Zoeken' }).fill('erfgoed');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zoeken\?q=erfgoed&agenda=zoetermeer-2022-2030/);
  await expect(page.getByText(/^\d+ resultaten$/)).toBeVisible();
  await page.goto(`${page.url()}&soort=resultaat`);
  await page.getByRole('heading', { level: 2 }).getByRole('link').first().click();
  await expect(page).toHaveURL(/programmalijnen\/goud-maken#resultaat-/);
  await expect(page.locator(':focus')).toBeInViewport();
});

test('na opnieuw laden staat de site nog in de gekozen taal', async ({ page }) => {
  await open(page, DEMO);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'Phases' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Phases' })).toBeVisible();
});

test.describe('als het niet gaat zoals gevraagd', () => {
  // The browser itself reports every request that fails.
  test.use({
    verwachteMeldingen: /Failed to load resource|dynamically imported module|Unable to preload/,
  });

  test('een agenda die er niet is heeft een pagina die verder helpt', async ({ page }) => {
    await page.goto('/agendas/bestaat-niet');
    await expect(
      page.getByRole('heading', { level: 1, name: 'Deze pagina is er niet' }),
    ).toBeVisible();
    await page.getByRole('link', { name: 'Bekijk alle agenda’s' }).click();
    await expect(page.getByRole('link', { name: /Uitvoeringsagenda/ })).toBeVisible();
  });

  test('een filter dat de API niet kent wordt uitgelegd', async ({ page }) => {
    await page.goto(`${DEMO}/acties?status=bestaat-niet`);
    await expect(page.getByRole('alert')).toBeVisible();
  });

  test('zonder verbinding staat dat er, en er draait niets eindeloos', async ({
    page,
    context,
  }) => {
    await open(page, `${DEMO}/themas`);
    await context.setOffline(true);
    await page.getByRole('link', { name: 'Netwerkvorming' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page.getByText('Laden…')).toHaveCount(0);
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
    await geladen(page);
  });
});
