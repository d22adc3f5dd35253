import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { KLEIN } from '../../proefserver/concept/kleinConcept';
import { antwoord } from '../../proefserver/antwoorden';
import type { Begroting } from '../../src/lib/api';
import { bekijk } from '../bekijk';
import { opgeslagen } from '../handelingen';
import { toon } from '../toon';
import { bedrag, BEGROTING, cel, gevuldConcept, themaVan } from './proefrooster';

const PUBLIEK = '/agendas/zoetermeer-2022-2030/begroting';

const tekst = (element: Element) => element.textContent.replaceAll('\u00a0', ' ').trim();
const rijen = (naam: RegExp) => page.getByRole('row', { name: naam });

/** Koren € 75.000 and a PM, with € 5.000 of tickets coming in. */
function metBaten() {
  const concept = gevuldConcept();
  const muziek = themaVan(concept, 'Muziek in de wijk');
  const [begroting] = concept.delen.alle('begroting');
  concept.zet('begrotingsregel', {
    begroting: begroting?.id,
    thema: muziek,
    onderdeel: 'Kaartjes',
    soort: 'baten',
    aard: 'incidenteel',
    begroot: { 2026: bedrag('5000.00') },
  });
  return concept;
}

test('een begroting zonder baten heeft één regel met het totaal', async () => {
  await toon(BEGROTING, { als: 'beleid', server: (server) => server.zetConcept(gevuldConcept()) });
  await expect.element(cel(/^Totaal Totaal, 2026: €\s75\.000/)).toBeVisible();
  await expect.element(cel(/^Totaal Saldo/)).not.toBeInTheDocument();
});

test('in de tabel om in te vullen staan lasten, baten en saldo per thema en samen', async () => {
  await toon(BEGROTING, { als: 'beleid', server: (server) => server.zetConcept(metBaten()) });
  for (const wat of ['Muziek in de wijk', 'Totaal']) {
    await expect
      .element(cel(new RegExp(`^Totaal Lasten, ${wat}, 2026: €\\s75\\.000`)))
      .toBeVisible();
    await expect.element(cel(new RegExp(`^Totaal Baten, ${wat}, 2026: €\\s5\\.000`))).toBeVisible();
    await expect
      .element(cel(new RegExp(`^Totaal Saldo, ${wat}, 2026: €\\s70\\.000`)))
      .toBeVisible();
  }
  await expect
    .element(page.getByRole('rowheader', { name: /Kaartjes/ }))
    .toHaveTextContent(/Baten.*Incidenteel/);
  await bekijk('rooster-baten');
});

test('een regel van baten is te maken, en van een regel zijn soort en aard te kiezen', async () => {
  const { server } = await toon(BEGROTING, {
    als: 'beleid',
    server: (proef) => proef.zetConcept(gevuldConcept()),
  });
  const regels = async () =>
    (await server.concept(KLEIN)).delen.alle('begrotingsregel').map(({ inhoud }) => inhoud);
  await userEvent.click(page.getByRole('button', { name: 'Onderdeel toevoegen', exact: true }));
  await userEvent.selectOptions(page.getByLabelText('Thema', { exact: true }), 'Promotie');
  await userEvent.fill(page.getByRole('textbox', { name: 'Onderdeel' }), 'Advertenties');
  await userEvent.selectOptions(page.getByLabelText('Lasten of baten'), 'Baten');
  await userEvent.click(page.getByRole('button', { name: 'Toevoegen', exact: true }));
  await expect
    .poll(async () => (await regels()).find(({ onderdeel }) => onderdeel === 'Advertenties'))
    .toMatchObject({ soort: 'baten', aard: null });
  await userEvent.click(page.getByRole('button', { name: 'Details van Koren' }));
  const venster = page.getByRole('dialog', { name: 'Koren' });
  await userEvent.selectOptions(venster.getByLabelText(/^Aard/), 'Structureel');
  await userEvent.selectOptions(venster.getByLabelText('Lasten of baten'), 'Baten');
  await expect
    .poll(async () => (await regels()).find(({ onderdeel }) => onderdeel === 'Koren'))
    .toMatchObject({ soort: 'baten', aard: 'structureel' });
  await opgeslagen();
  await bekijk('rooster-regel-baten');
});

test('bezoekers lezen lasten, baten en saldo, en bij een regel wat zij is', async () => {
  await toon(PUBLIEK, {
    server: (server) => {
      server.antwoordt('GET /agendas/{agenda}/begroting', async ({ anders }) => {
        const { body } = await anders();
        return antwoord(200, alsBaten(body as Begroting));
      });
    },
  });
  await expect.element(page.getByText(/lasten €.*, baten €.*, saldo €/)).toBeVisible();
  for (const [kant, som] of [
    [/^Totaal Lasten|^TotaalLasten/, '€ 327.500 + 1 PM'],
    [/^Baten/, '€ 10.000'],
    [/^Saldo/, '€ 317.500 + 1 PM'],
  ] as const) {
    await expect
      .poll(() => rijen(kant).last().getByRole('cell').elements().map(tekst)[0])
      .toBe(som);
  }
  await expect.element(page.getByText('Deze beelden gaan over de lasten.')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: /Promotie/ }));
  await expect
    .element(page.getByRole('rowheader', { name: /Baten.*Structureel/ }).first())
    .toBeVisible();
  await bekijk('begroting-baten');
});

/** The recorded begroting with € 10.000 of baten in its first year, on the first regel of Promotie. */
function alsBaten(begroting: Begroting): Begroting {
  const nul = { bedrag: '0.00', valuta: 'EUR', aantalPm: 0, aantalLeeg: 0 };
  const reeks = begroting.reeksen?.begroot;
  if (!begroting.reeksen || !reeks) throw new Error('There are no totals.');
  const baten = {
    perJaar: reeks.perJaar.map((_, i) => ({ ...nul, bedrag: i === 0 ? '10000.00' : '0.00' })),
    totaal: { ...nul, bedrag: '10000.00' },
  };
  const min = (som: typeof nul, van: typeof nul) => ({
    ...som,
    bedrag: (Number(som.bedrag) - Number(van.bedrag)).toFixed(2),
  });
  const saldo = {
    perJaar: reeks.perJaar.map((som, i) => min(som, baten.perJaar[i] ?? nul)),
    totaal: min(reeks.totaal, baten.totaal),
  };
  return {
    ...begroting,
    reeksen: { ...begroting.reeksen, begroot: { ...reeks, baten, saldo } },
    themas: begroting.themas.map((thema) =>
      thema.thema.naam === 'Promotie'
        ? {
            ...thema,
            regels: thema.regels.map((regel, i) =>
              i === 0
                ? {
                    ...regel,
                    soort: 'baten' as const,
                    aard: 'structureel' as const,
                    cellen: regel.cellen.map((cel, jaar) =>
                      jaar === 0
                        ? { soort: 'bedrag' as const, bedrag: '10000.00', valuta: 'EUR' }
                        : cel,
                    ),
                  }
                : regel,
            ),
          }
        : thema,
    ),
  };
}
