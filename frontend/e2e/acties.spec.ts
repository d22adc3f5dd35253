import { AGENDA, expect, kies, open, test, verwachtToegankelijk } from './test';

const ACTIES = `${AGENDA}/acties`;
const acties = 'main ol > li';

test('alle acties zijn te zien, 25 per keer', async ({ page }) => {
  await open(page, ACTIES);
  await expect(page.getByText('73 acties')).toBeVisible();
  await expect(page.getByText('25 van 73 getoond')).toBeVisible();
  await page.getByRole('button', { name: 'Meer tonen' }).click();
  await page.getByRole('button', { name: 'Meer tonen' }).click();
  await expect(page.getByText('73 van 73 getoond')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Meer tonen' })).toHaveCount(0);
});

test('de organisatie toont wat de kaart zegt, ook via haar groepen', async ({ page }) => {
  await open(page, `${ACTIES}?organisatie=ckc-en-partners&programmalijn=stabiele-basis`);
  await expect(page.getByText('4 acties')).toBeVisible();
  await expect(page.locator(acties).filter({ hasText: 'Culturele basisinstellingen' })).toHaveCount(
    4,
  );
});

test('zoeken, filteren en volgorde komen samen in het adres', async ({ page }) => {
  await open(page, ACTIES);
  await page.getByRole('searchbox', { name: 'Zoek in acties' }).fill('erfgoed');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/zoek=erfgoed/);
  await page.getByRole('combobox', { name: 'Volgorde' }).selectOption('A tot Z');
  await expect(page).toHaveURL(/sort=wat/);
  await expect(async () => {
    const titels = await page.getByRole('heading', { level: 2 }).allTextContents();
    expect(titels.length).toBeGreaterThan(1);
    expect(titels).toEqual(titels.toSorted((a, b) => a.localeCompare(b, 'nl')));
  }).toPass({ timeout: 5_000 });
  await verwachtToegankelijk(page);
  await page.getByRole('button', { name: 'Filter Tekst: erfgoed verwijderen' }).click();
  await expect(page.getByText('73 acties')).toBeVisible();
});

test('wat in 2028 loopt is te vinden op jaar', async ({ page }) => {
  await open(page, ACTIES);
  await kies(page, 'Jaar', '2028', '2029');
  await expect(page).toHaveURL(/\?jaar=2029$/);
});

test('een actie leidt naar haar eigen pagina, met geld en activiteiten', async ({ page }) => {
  await open(page, `${ACTIES}?programmalijn=stabiele-basis`);
  await page.getByRole('link', { name: /maken samen programma/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Geld uit de begroting' })).toBeVisible();
  await expect(page.getByText('€ 225.000 + 4 PM')).toBeVisible();
  await page.getByRole('link', { name: 'Gezamenlijke programmering realiseren' }).click();
  await expect(page).toHaveURL(/#strategie-/);
  await expect(
    page.getByRole('heading', { name: 'Gezamenlijke programmering realiseren' }),
  ).toBeInViewport();
});
