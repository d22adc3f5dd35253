import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { bekijk } from '../bekijk';
import { kies, verwachtAdres, verwachtTitel } from '../handelingen';
import { toon } from '../toon';

const ACTIVITEITEN = '/agendas/zoetermeer-2022-2030/activiteiten';
const KALENDER = `${ACTIVITEITEN}?weergave=kalender&maand=2026-11`;
const november = () => page.getByRole('table', { name: 'Activiteiten in november 2026' });

test('de lijst is te filteren op soort en periode, in het adres', async () => {
  await toon(ACTIVITEITEN);
  await expect
    .element(page.getByRole('heading', { level: 3, name: 'Erfgoedplatform' }))
    .toBeVisible();
  await verwachtTitel(/^Activiteiten/);
  await bekijk('activiteiten');
  await kies('Soort', 'Brede bijeenkomst');
  await kies('Periode', '2026');
  await verwachtAdres(/soort=brede_bijeenkomst&periode=2026/);
  await expect
    .element(page.getByRole('heading', { level: 3, name: /Brede Bijeenkomst/ }).first())
    .toBeVisible();
  await expect
    .element(page.getByRole('heading', { name: 'Erfgoedplatform' }))
    .not.toBeInTheDocument();
  await bekijk('activiteiten-gefilterd');
});

test('de kalender zet een dag op zijn plek en de rest eronder', async () => {
  await toon(KALENDER);
  await expect
    .element(november().getByRole('cell', { name: /^26 19:30 Brede Bijeenkomst/ }))
    .toBeVisible();
  await expect
    .element(page.getByRole('heading', { name: 'Rond deze maand, zonder vaste dag' }))
    .toBeVisible();
});

test('de kalender gaat naar de volgende maand, en met de terugknop weer terug', async () => {
  await toon(KALENDER);
  await userEvent.click(page.getByRole('link', { name: 'december 2026' }));
  await verwachtAdres(/maand=2026-12/);
  await expect
    .element(page.getByRole('table', { name: 'Activiteiten in december 2026' }))
    .toBeVisible();
  window.history.back();
  await expect.element(november()).toBeVisible();
});

test('een activiteit zegt wanneer en waar, en is als evenement te vinden', async () => {
  await toon(KALENDER);
  await userEvent.click(page.getByRole('link', { name: /Brede Bijeenkomst Cultuur/ }).first());
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
  await expect.element(page.getByText('donderdag 26 november 2026, 19:30–22:00 uur')).toBeVisible();
  const soorten = [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    ({ textContent }) => (JSON.parse(textContent) as { '@type': string })['@type'],
  );
  expect(soorten).toContain('Event');
  await verwachtTitel(/^Brede Bijeenkomst Cultuur.* – Strategiekaart$/);
  await bekijk('activiteit');
});
