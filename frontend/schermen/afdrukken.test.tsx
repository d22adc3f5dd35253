import { expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { antwoord, GEEN_VERBINDING } from '../proefserver/antwoorden';
import { opname } from '../proefserver/opnames';
import { druk, zetMedium } from './handelingen';
import { toon } from './toon';

const AGENDA = '/agendas/zoetermeer-2022-2030';
const VRAAG = 'GET /agendas/{agenda}/acties';
const knop = page.getByRole('button', { name: 'Afdrukken' });
const aantal = () => page.getByRole('main').getByRole('heading', { level: 2 }).elements().length;

/** What the page held each time that it was printed. */
function telAfdrukken(): number[] {
  const aantallen: number[] = [];
  const print = vi.spyOn(window, 'print').mockImplementation(() => void aantallen.push(aantal()));
  onTestFinished(() => print.mockRestore());
  return aantallen;
}

async function opPapier(): Promise<void> {
  await zetMedium('print');
  onTestFinished(() => zetMedium(''));
}

test('afdrukken haalt eerst alle rijen', async () => {
  const afgedrukt = telAfdrukken();
  const { server } = await toon(`${AGENDA}/acties`);
  expect(aantal()).toBe(25);
  await userEvent.click(knop);
  await expect.poll(() => afgedrukt).toEqual([73]);
  expect(server.aantal(`GET ${AGENDA}/acties`)).toBe(3);
  // Nothing is asked a second time.
  await userEvent.click(knop);
  await expect.poll(() => afgedrukt).toEqual([73, 73]);
  expect(server.aantal(`GET ${AGENDA}/acties`)).toBe(3);
});

test('de toets voor afdrukken ook; wat al heel is laat zij aan de browser', async () => {
  const afgedrukt = telAfdrukken();
  await toon(`${AGENDA}/acties`);
  const overgelaten: boolean[] = [];
  const hoor = ({ key, defaultPrevented }: KeyboardEvent) => {
    if (key === 'p') overgelaten.push(!defaultPrevented);
  };
  addEventListener('keydown', hoor);
  onTestFinished(() => removeEventListener('keydown', hoor));
  await druk('Control+p');
  await expect.poll(() => afgedrukt).toEqual([73]);
  await druk('Control+p');
  await expect.poll(() => overgelaten).toEqual([false, true]);
  expect(afgedrukt).toEqual([73]);
});

test('wat niet op te halen is wordt niet half afgedrukt', async () => {
  const afgedrukt = telAfdrukken();
  const { server } = await toon(`${AGENDA}/acties`);
  server.antwoordt(VRAAG, () => GEEN_VERBINDING);
  await userEvent.click(knop);
  await expect
    .element(page.getByRole('button', { name: 'Opnieuw proberen' }), { timeout: 20_000 })
    .toBeVisible();
  expect(afgedrukt).toEqual([]);
});

test('uit het menu van de browser zegt een lijst op papier dat zij niet heel is', async () => {
  await toon(`${AGENDA}/acties`);
  const zin = page.getByText(/^Dit zijn alleen de eerste 25 van 73\./);
  await expect.element(zin).not.toBeVisible();
  await opPapier();
  await expect.element(zin).toBeVisible();
  await expect.element(page.getByText('25 van 73 getoond')).not.toBeVisible();
});

test('op papier staat waar het vandaan komt, op het scherm niet', async () => {
  await toon(`${AGENDA}/acties?sort=wat`);
  const herkomst = page.getByText(/Versie \d+, gepubliceerd op \d+ \w+ \d{4}/);
  await expect.element(herkomst).not.toBeInTheDocument();
  await opPapier();
  await expect.element(herkomst).toBeVisible();
  const adres = `${window.location.origin}${AGENDA}/acties?sort=wat`;
  await expect.element(page.getByText(`${adres} · Afgedrukt op `)).toBeVisible();
  const marge = getComputedStyle(document.documentElement).getPropertyValue('--papier-van');
  expect(marge).toContain(adres);
});

test('een concept zegt op papier dat het een concept is', async () => {
  await toon(`${AGENDA}/concept/begrippen`, { als: 'beleid' });
  await opPapier();
  await expect
    .element(page.getByText('Concept, niet gepubliceerd', { exact: false }))
    .toBeVisible();
  await expect
    .element(page.getByText('Uitvoeringsagenda Cultuurvisie 2022-2030').first())
    .toBeVisible();
});

test('wie een afdruk van een gedeeld voorbeeld vindt kan er niet mee naar binnen', async () => {
  await toon('/voorbeeld/3q2-7w', {
    server: (server) => {
      server.antwoordt('GET /voorbeelden/{sleutel}', async () => {
        const eigen = await opname(
          ['beleid'],
          `${AGENDA}/concept/voorbeeld`,
          new URLSearchParams(),
        );
        return antwoord(200, { ...(eigen?.inhoud as object), verlooptOp: '2026-12-10T11:00:00Z' });
      });
    },
  });
  await opPapier();
  await expect.element(page.getByText('Voorbeeld van het concept', { exact: false })).toBeVisible();
  const wortel = getComputedStyle(document.documentElement);
  expect(wortel.getPropertyValue('--papier-van')).not.toContain('3q2-7w');
  expect(document.querySelector('main')?.textContent).not.toContain('3q2-7w');
});
