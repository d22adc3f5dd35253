import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { bekijk } from '../bekijk';
import { kies, verwachtAdres, verwachtTitel } from '../handelingen';
import { toon } from '../toon';

const ACTIES = '/agendas/zoetermeer-2022-2030/acties';
test('alle acties zijn te zien, 25 per keer', async () => {
  await toon(ACTIES);
  await expect.element(page.getByText('73 acties')).toBeVisible();
  await expect.element(page.getByText('25 van 73 getoond')).toBeVisible();
  const meer = page.getByRole('button', { name: 'Meer tonen' });
  await userEvent.click(meer);
  await expect.element(page.getByText('50 van 73 getoond')).toBeVisible();
  await userEvent.click(meer);
  await expect.element(page.getByText('73 van 73 getoond')).toBeVisible();
  await expect.element(meer).not.toBeInTheDocument();
});

test('de organisatie toont wat de kaart zegt, ook via haar groepen', async () => {
  await toon(`${ACTIES}?organisatie=ckc-en-partners&programmalijn=stabiele-basis`);
  await expect.element(page.getByText('4 acties')).toBeVisible();
  await expect
    .poll(() => page.getByRole('main').getByText('Culturele basisinstellingen').elements())
    .toHaveLength(4);
});

test('zoeken, filteren en volgorde komen samen in het adres', async () => {
  await toon(ACTIES);
  await userEvent.fill(page.getByRole('searchbox', { name: 'Zoek in acties' }), 'erfgoed');
  await userEvent.keyboard('{Enter}');
  await verwachtAdres(/zoek=erfgoed/);
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Volgorde' }), 'A tot Z');
  await verwachtAdres(/sort=wat/);
  const titels = () =>
    page
      .getByRole('heading', { level: 2 })
      .elements()
      .map(({ textContent }) => textContent);
  await expect
    .poll(() => {
      const nu = titels();
      return nu.length > 1 && nu.join() === nu.toSorted((a, b) => a.localeCompare(b, 'nl')).join();
    })
    .toBe(true);
  await expect
    .element(page.getByRole('button', { name: 'Filter Tekst: erfgoed verwijderen' }))
    .toBeVisible();
  await bekijk('acties-gezocht');
  await userEvent.click(page.getByRole('button', { name: 'Filter Tekst: erfgoed verwijderen' }));
  await expect.element(page.getByText('73 acties')).toBeVisible();
});

test('wat in 2028 loopt is te vinden op jaar', async () => {
  await toon(ACTIES);
  await kies('Jaar', '2028', '2029');
  await verwachtAdres(/\?jaar=2029$/);
});

test('een actie leidt naar haar eigen pagina, met geld en activiteiten', async () => {
  await toon(`${ACTIES}?programmalijn=stabiele-basis`);
  await userEvent.click(page.getByRole('link', { name: /maken samen programma/ }));
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
  await expect.element(page.getByRole('heading', { name: 'Geld uit de begroting' })).toBeVisible();
  await expect.element(page.getByText('€ 225.000 + 4 PM')).toBeVisible();
  await verwachtTitel(/maken samen programma.* – Strategiekaart$/);
  await bekijk('actie');
  await userEvent.click(page.getByRole('link', { name: 'Gezamenlijke programmering realiseren' }));
  await verwachtAdres(/#strategie-/);
  await expect
    .element(page.getByRole('heading', { name: 'Gezamenlijke programmering realiseren' }))
    .toBeInViewport();
});

test('onder een nieuw adres staat niet het aantal van het vorige', async () => {
  const { server } = await toon(ACTIES);
  const laatLos = server.houdVast('GET /agendas/{agenda}/acties');
  await kies('Jaar', '2028');
  await verwachtAdres(/jaar=2028/);
  expect(page.getByText('73 acties').query()).toBeNull();
  expect(page.getByText('van 73 getoond').query()).toBeNull();
  await expect.element(page.getByRole('status').getByText('Laden…')).toBeVisible();
  laatLos();
  await expect.element(page.getByText(/^\d+ acties$/)).toBeVisible();
});
