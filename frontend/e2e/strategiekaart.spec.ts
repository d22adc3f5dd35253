import { expect, kies, LIJN, maakSchermafdruk, open, test, verwachtToegankelijk } from './test';

test('twee resultaten die hun strategieën delen staan samen en omspannen die', async ({ page }) => {
  await open(page, LIJN('goud-maken'));
  const kaart = page.getByRole('table', { name: 'Strategiekaart van Goud maken' });
  const cel = kaart.getByRole('cell', { name: /Deze 2 resultaten delen strategieën/ });
  await expect(cel).toContainText('In 2024 kennen alle inwoners en bezoekers het verhaal');
  await expect(cel).toHaveAttribute('rowspan', '9');
});

test('de kop geeft de aantallen en het geld van de lijn', async ({ page }) => {
  await open(page, LIJN('goud-maken'));
  const cijfers = page.getByRole('banner').or(page.getByRole('main'));
  for (const tekst of [
    '5 resultaten',
    '7 strategieën',
    '15 acties',
    '€ 45.000 begroot 2023–2029',
  ]) {
    await expect(cijfers.getByRole('listitem').filter({ hasText: tekst })).toBeVisible();
  }
});

test('acties die hun strategie kwijt zijn staan op de kaart en zeggen dat', async ({ page }) => {
  await open(page, LIJN('jong-geleerd-oud-gedaan'));
  await expect(page.getByRole('article')).toHaveCount(13);
  await expect(page.getByRole('heading', { name: 'Nog niet bij een strategie' })).toBeVisible();
});

test('een actie zegt wie, wanneer en hoe ver', async ({ page }) => {
  await open(page, LIJN('stabiele-basis'));
  const actie = page
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: /museale functie/ }) });
  await expect(actie.getByRole('list', { name: 'Trekkers' })).toHaveText(
    /College van B&W.*Gemeenteraad/,
  );
  await expect(actie.getByText('tweede helft 2022')).toBeVisible();
  await expect(actie.getByText('Afgerond')).toBeVisible();
});

test('een groep opent naar haar leden', async ({ page }) => {
  await open(page, LIJN('stabiele-basis'));
  await page
    .getByRole('button', { name: /Culturele basisinstellingen/ })
    .first()
    .click();
  const leden = page.getByRole('dialog', { name: 'Leden van Culturele basisinstellingen' });
  await expect(leden.getByRole('link', { name: 'CKC & partners' })).toBeVisible();
  await verwachtToegankelijk(page);
  await maakSchermafdruk(page, 'groep-open');
  await leden.getByRole('link', { name: 'CKC & partners' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'CKC & partners' })).toBeFocused();
});

test('een filter staat in het adres, als chip, en de terugknop haalt het weer weg', async ({
  page,
}) => {
  await open(page, LIJN('goud-maken'));
  await kies(page, 'Thema', 'Onderzoek');
  await expect(page).toHaveURL(/\?thema=onderzoek$/);
  // The address is new before the page is drawn again: first wait for the count, then compare.
  const telling = page.getByText(/^\d+ van 15 acties$/);
  await expect(telling).toBeVisible();
  const aantal = Number.parseInt((await telling.textContent()) ?? '', 10);
  expect(aantal).toBeLessThan(15);
  await expect(page.getByRole('article')).toHaveCount(aantal);
  await expect(
    page.getByRole('button', { name: 'Filter Thema: Onderzoek verwijderen' }),
  ).toBeVisible();
  await maakSchermafdruk(page, 'strategiekaart-gefilterd');
  await page.goBack();
  await expect(page.getByRole('article')).toHaveCount(15);
});

test('het filter op organisatie telt mee wat via een groep gaat', async ({ page }) => {
  await open(page, `${LIJN('stabiele-basis')}?organisatie=ckc-en-partners`);
  await expect(
    page.getByRole('button', { name: 'Filter Organisatie: CKC & partners verwijderen' }),
  ).toBeVisible();
  await expect(page.getByRole('article')).not.toHaveCount(0);
  await expect(page.getByRole('article').first()).toContainText('Culturele basisinstellingen');
});

test('als niets past, zegt de kaart welk filter weg kan', async ({ page }) => {
  await open(page, `${LIJN('stabiele-basis')}?fase=kort&nu=ja`);
  await expect(page.getByText('Niets past bij deze filters')).toBeVisible();
  await verwachtToegankelijk(page);
  await maakSchermafdruk(page, 'geen-treffers');
  await page.getByRole('button', { name: 'Zonder “Termijn: Korte termijn”' }).click();
  await expect(page.getByRole('article').first()).toBeVisible();
});

test('op een telefoon blijft het resultaat in beeld boven zijn acties', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, LIJN('goud-maken'));
  await page
    .getByRole('heading', { name: /mensen meer over erfgoed te weten komen/ })
    .scrollIntoViewIfNeeded();
  const strook = page.getByText(/^1 In 2024 is er meer informatie/).last();
  await expect(strook).toBeInViewport();
  await page.screenshot({ path: 'e2e/screenshots/strategiekaart-scrol-390.png' });
});

test('naar de volgende lijn gaan brengt de lezer bij haar titel', async ({ page }) => {
  await open(page, LIJN('goud-maken'));
  await page.getByRole('link', { name: /Volgende programmalijn/ }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Zoetermeer geeft kleur' }),
  ).toBeFocused();
  await expect(page.getByRole('link', { name: /Volgende programmalijn/ })).toHaveCount(0);
});

test('een begrip wordt uitgelegd waar het staat', async ({ page }) => {
  await open(page, LIJN('jong-geleerd-oud-gedaan'));
  const woord = page
    .getByRole('article')
    .first()
    .getByRole('button', { name: 'CToS', exact: true });
  await woord.hover();
  await expect(page.getByText(/Cultuur en Techniek op School\. In dit platform/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText(/Cultuur en Techniek op School\. In dit platform/)).toBeHidden();
  await woord.focus();
  await page.keyboard.press('Enter');
  const uitleg = page.getByRole('dialog', { name: 'Uitleg van CToS' });
  await expect(uitleg).toBeVisible();
  await verwachtToegankelijk(page);
  await page.keyboard.press('Escape');
  await expect(uitleg).toBeHidden();
  await expect(woord).toBeFocused();
});

test('een open filter is toegankelijk', async ({ page }) => {
  await open(page, LIJN('goud-maken'));
  await page.getByRole('button', { name: 'Organisatie', exact: true }).click();
  await expect(page.getByRole('checkbox', { name: 'Stadsarchief' })).toBeVisible();
  await verwachtToegankelijk(page);
  await maakSchermafdruk(page, 'filter-open');
});
