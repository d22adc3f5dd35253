import { AGENDA, expect, LIJN, maakSchermafdruk, open, test, verwachtToegankelijk } from './test';

// The browser itself reports every request that fails.
test.use({
  verwachteMeldingen: /Failed to load resource|dynamically imported module|Unable to preload/,
});

const PROBLEEM = {
  status: 500,
  contentType: 'application/problem+json',
  body: JSON.stringify({ status: 500, title: 'Fout', detail: 'De kaart is er even niet.' }),
};

test('een fout van de server is te lezen en opnieuw te proberen', async ({ page }) => {
  await page.route('**/strategiekaart', (route) => route.fulfill(PROBLEEM));
  await page.goto(LIJN('goud-maken'));
  await expect(page.getByRole('alert')).toContainText('De kaart is er even niet.');
  await verwachtToegankelijk(page);
  await maakSchermafdruk(page, 'fout');
  await page.unroute('**/strategiekaart');
  await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Goud maken' })).toBeVisible();
});

test('zonder verbinding staat dat er, en er draait niets eindeloos', async ({ page, context }) => {
  await open(page, AGENDA);
  await open(page, `${AGENDA}/themas`);
  await context.setOffline(true);
  await page.getByRole('link', { name: 'Netwerkvorming' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByText('Laden…')).toHaveCount(0);
  await context.setOffline(false);
});

test('de kaart blijft leesbaar als de voortgang niet komt', async ({ page }) => {
  await page.route('**/voortgang', (route) => route.fulfill(PROBLEEM));
  await open(page, LIJN('goud-maken'));
  await expect(page.getByRole('article')).toHaveCount(15);
});

test('een onbekende agenda krijgt een vriendelijke pagina', async ({ page }) => {
  await page.goto('/agendas/bestaat-niet');
  await expect(
    page.getByRole('heading', { level: 1, name: 'Deze pagina is er niet' }),
  ).toBeVisible();
  await verwachtToegankelijk(page);
  await page.getByRole('link', { name: 'Bekijk alle agenda’s' }).click();
  await expect(page.getByRole('link', { name: /Uitvoeringsagenda/ })).toBeVisible();
});

test('een filter dat de API niet kent wordt uitgelegd', async ({ page }) => {
  await page.goto(`${AGENDA}/acties?status=bestaat-niet`);
  await expect(page.getByRole('alert')).toBeVisible();
});
