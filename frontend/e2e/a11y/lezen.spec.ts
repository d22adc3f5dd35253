import { DEMO, LIJN, kies, open } from '../opstelling/pagina';
import { expect, test } from '../opstelling/test';
import { bekijk } from '../opstelling/toegankelijk';

test('de kaart met een filter, een open filter en geen treffers', async ({ page }) => {
  await open(page, LIJN('goud-maken'));
  await page.getByRole('button', { name: 'Organisatie', exact: true }).click();
  await expect(page.getByRole('checkbox', { name: 'Stadsarchief' })).toBeVisible();
  await bekijk(page, 'filter-open');
  await page.keyboard.press('Escape');
  await kies(page, 'Thema', 'Onderzoek');
  await expect(page.getByText(/^\d+ van 15 acties$/)).toBeVisible();
  await bekijk(page, 'strategiekaart-gefilterd');
  await open(page, `${LIJN('stabiele-basis')}?fase=kort&nu=ja`);
  await expect(page.getByText('Niets past bij deze filters')).toBeVisible();
  await bekijk(page, 'geen-treffers');
});

test('de uitleg van een groep en van een begrip', async ({ page }) => {
  await open(page, LIJN('stabiele-basis'));
  await page
    .getByRole('button', { name: /Culturele basisinstellingen/ })
    .first()
    .click();
  await expect(
    page.getByRole('dialog', { name: 'Leden van Culturele basisinstellingen' }),
  ).toBeVisible();
  await bekijk(page, 'groep-open');
  await open(page, LIJN('jong-geleerd-oud-gedaan'));
  const woord = page
    .getByRole('article')
    .first()
    .getByRole('button', { name: 'CToS', exact: true });
  await woord.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Uitleg van CToS' })).toBeVisible();
  await bekijk(page, 'begrip-open');
});

test('lijsten met een filter, en zonder treffers', async ({ page }) => {
  await open(page, `${DEMO}/acties?zoek=erfgoed&sort=wat`);
  await expect(page.getByRole('button', { name: /^Filter Tekst: erfgoed/ })).toBeVisible();
  await bekijk(page, 'acties-gezocht');
  await open(page, `${DEMO}/activiteiten?soort=brede_bijeenkomst&periode=2026`);
  await expect(
    page.getByRole('heading', { level: 3, name: /Brede Bijeenkomst/ }).first(),
  ).toBeVisible();
  await bekijk(page, 'activiteiten-gefilterd');
  await open(page, '/zoeken?q=xyzzyx');
  await expect(page.getByText('Niets gevonden voor “xyzzyx”')).toBeVisible();
  await bekijk(page, 'zoeken-niets-gevonden');
});

test('de kaart in het Engels', async ({ page }) => {
  await open(page, LIJN('goud-maken'));
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('columnheader', { name: 'Results' })).toBeVisible();
  await bekijk(page, 'strategiekaart-engels');
});

test('het menu op een telefoon', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, DEMO);
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(page.getByRole('link', { name: 'Begroting' })).toBeVisible();
  await bekijk(page, 'menu', { opTelefoonAnders: true });
});

test.describe('met een fout van de server', () => {
  // The browser itself reports every request that fails.
  test.use({ verwachteMeldingen: /Failed to load resource/ });

  test('de fout en de weg verder', async ({ page }) => {
    await page.route('**/strategiekaart', (route) =>
      route.fulfill({
        status: 500,
        contentType: 'application/problem+json',
        body: JSON.stringify({ status: 500, title: 'Fout', detail: 'De kaart is er even niet.' }),
      }),
    );
    await page.goto(LIJN('goud-maken'));
    await expect(page.getByRole('alert')).toContainText('De kaart is er even niet.');
    await bekijk(page, 'fout');
  });
});
