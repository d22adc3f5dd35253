import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { bekijk } from '../bekijk';
import { focusOp, kies, verwachtAdres, verwachtTitel } from '../handelingen';
import { toon } from '../toon';

const LIJN = (code: string) => `/agendas/zoetermeer-2022-2030/programmalijnen/${code}`;
const kaarten = () => page.getByRole('article').elements();

test('twee resultaten die hun strategieën delen staan samen en omspannen die', async () => {
  await toon(LIJN('goud-maken'));
  const cel = page
    .getByRole('table', { name: 'Strategiekaart van Goud maken' })
    .getByRole('cell', { name: /Deze 2 resultaten delen strategieën/ });
  await expect
    .element(cel)
    .toHaveTextContent('In 2024 kennen alle inwoners en bezoekers het verhaal');
  await expect.element(cel).toHaveAttribute('rowspan', '9');
});

test('de kop geeft de aantallen en het geld van de lijn', async () => {
  await toon(LIJN('goud-maken'));
  for (const tekst of [
    '5 resultaten',
    '7 strategieën',
    '15 acties',
    '€ 45.000 begroot 2023–2029',
  ]) {
    await expect
      .element(page.getByRole('listitem').filter({ hasText: tekst }).first())
      .toBeVisible();
  }
});

test('acties die hun strategie kwijt zijn staan op de kaart en zeggen dat', async () => {
  await toon(LIJN('jong-geleerd-oud-gedaan'));
  await expect.poll(kaarten).toHaveLength(13);
  await expect
    .element(page.getByRole('heading', { name: 'Nog niet bij een strategie' }))
    .toBeVisible();
  await verwachtTitel(/^Programmalijn 6/);
  await bekijk('strategiekaart-6');
});

test('een actie zegt wie, wanneer en hoe ver', async () => {
  await toon(LIJN('stabiele-basis'));
  const actie = page
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: /museale functie/ }) });
  await expect
    .element(actie.getByRole('list', { name: 'Trekkers' }))
    .toHaveTextContent(/College van B&W.*Gemeenteraad/);
  await expect.element(actie.getByText('tweede helft 2022')).toBeVisible();
  await expect.element(actie.getByText('Afgerond')).toBeVisible();
});

test('een groep opent naar haar leden', async () => {
  await toon(LIJN('stabiele-basis'));
  await userEvent.click(page.getByRole('button', { name: /Culturele basisinstellingen/ }).first());
  const leden = page.getByRole('dialog', { name: 'Leden van Culturele basisinstellingen' });
  await expect.element(leden).toBeVisible();
  await bekijk('groep-open');
  await userEvent.click(leden.getByRole('link', { name: 'CKC & partners' }));
  await expect
    .element(page.getByRole('heading', { level: 1, name: 'CKC & partners' }))
    .toHaveFocus();
});

test('een filter staat in het adres, als chip, en de terugknop haalt het weer weg', async () => {
  await toon(LIJN('goud-maken'));
  await kies('Thema', 'Onderzoek');
  await verwachtAdres(/\?thema=onderzoek$/);
  const telling = page.getByText(/^\d+ van 15 acties$/);
  await expect.element(telling).toBeVisible();
  const aantal = Number.parseInt(telling.element().textContent, 10);
  expect(aantal).toBeLessThan(15);
  expect(kaarten()).toHaveLength(aantal);
  await expect
    .element(page.getByRole('button', { name: 'Filter Thema: Onderzoek verwijderen' }))
    .toBeVisible();
  await bekijk('strategiekaart-gefilterd');
  window.history.back();
  await expect.poll(kaarten).toHaveLength(15);
});

test('het filter op organisatie telt mee wat via een groep gaat', async () => {
  await toon(`${LIJN('stabiele-basis')}?organisatie=ckc-en-partners`);
  await expect
    .element(page.getByRole('button', { name: 'Filter Organisatie: CKC & partners verwijderen' }))
    .toBeVisible();
  await expect
    .element(page.getByRole('article').first())
    .toHaveTextContent('Culturele basisinstellingen');
});

test('zolang niet bekend is wat van een organisatie is, staat er geen aantal', async () => {
  const { server } = await toon(LIJN('stabiele-basis'));
  const laatLos = server.houdVast('GET /agendas/{agenda}/acties');
  await kies('Organisatie', 'CKC & partners');
  await verwachtAdres(/organisatie=ckc-en-partners/);
  const treffers = page.getByRole('region', { name: 'Filters' }).getByRole('status');
  await expect.element(treffers).toHaveTextContent('Laden…');
  laatLos();
  await expect.element(treffers).toHaveTextContent(/^[1-9]\d* van \d+ acties$/);
});

test('als niets past, zegt de kaart welk filter weg kan', async () => {
  await toon(`${LIJN('stabiele-basis')}?fase=kort&nu=ja`);
  await expect.element(page.getByText('Niets past bij deze filters')).toBeVisible();
  await bekijk('geen-treffers');
  await userEvent.click(page.getByRole('button', { name: 'Zonder “Termijn: Korte termijn”' }));
  await expect.element(page.getByRole('article').first()).toBeVisible();
});

test('op een telefoon blijft het resultaat in beeld boven zijn acties', async () => {
  await toon(LIJN('goud-maken'), { breedte: 390 });
  const kop = page.getByRole('heading', { name: /mensen meer over erfgoed te weten komen/ });
  await expect.element(kop).toBeVisible();
  kop.element().scrollIntoView();
  await expect.element(page.getByText(/^1 In 2024 is er meer informatie/).last()).toBeInViewport();
});

test('naar de volgende lijn gaan brengt de lezer bij haar titel', async () => {
  await toon(LIJN('goud-maken'));
  await userEvent.click(page.getByRole('link', { name: /Volgende programmalijn/ }));
  await expect
    .element(page.getByRole('heading', { level: 1, name: 'Zoetermeer geeft kleur' }))
    .toHaveFocus();
  await expect
    .element(page.getByRole('link', { name: /Volgende programmalijn/ }))
    .not.toBeInTheDocument();
});

test('een begrip wordt uitgelegd waar het staat', async () => {
  await toon(LIJN('jong-geleerd-oud-gedaan'));
  const woord = page
    .getByRole('article')
    .first()
    .getByRole('button', { name: 'CToS', exact: true });
  const tekst = page.getByText(/Cultuur en Techniek op School\. In dit platform/);
  await userEvent.hover(woord);
  await expect.element(tekst).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(tekst).not.toBeInTheDocument();
  await focusOp(woord);
  await userEvent.keyboard('{Enter}');
  const uitleg = page.getByRole('dialog', { name: 'Uitleg van CToS' });
  await expect.element(uitleg).toBeVisible();
  await bekijk('begrip-open');
  await userEvent.keyboard('{Escape}');
  await expect.element(uitleg).not.toBeInTheDocument();
  await expect.element(woord).toHaveFocus();
});

test('een open filter toont waaruit te kiezen is', async () => {
  await toon(LIJN('goud-maken'));
  await userEvent.click(page.getByRole('button', { name: 'Organisatie', exact: true }));
  await expect.element(page.getByRole('checkbox', { name: 'Stadsarchief' })).toBeVisible();
  await bekijk('filter-open');
});
