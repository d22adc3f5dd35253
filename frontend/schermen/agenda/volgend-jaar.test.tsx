import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { antwoord, probleem } from '../../proefserver/antwoorden';
import { KLEIN, leegConcept } from '../../proefserver/concept/kleinConcept';
import type { Proefserver } from '../../proefserver/Proefserver';
import type { AgendakopieNieuw } from '../../src/lib/api';
import { bekijk } from '../bekijk';
import { verwachtAdres } from '../handelingen';
import { toon } from '../toon';

const KOPIEEN = 'POST /agendas/{agenda}/concept/kopieen';
const ONAFGEROND = 'GET /agendas/{agenda}/concept/onafgeronde-acties';
const KOOR = '0f3a5f2e-1111-4a4a-8b8b-000000000001';
const BUS = '0f3a5f2e-1111-4a4a-8b8b-000000000002';

/** A jaarplan of which two acties are not finished. */
function metJaarplan(server: Proefserver): AgendakopieNieuw[] {
  const gevraagd: AgendakopieNieuw[] = [];
  const plan = leegConcept();
  Object.assign(plan.agenda.inhoud, {
    titel: 'Jaarplan 2026',
    soort: 'jaarplan',
    van: '2026-01-01',
    tot: '2026-12-31',
  });
  server.zetConcept(plan);
  server.antwoordt(ONAFGEROND, {
    resultaten: [
      {
        id: KOOR,
        wat: 'Een koor in elke wijk.',
        programmalijn: 'Muziek in de wijk',
        wanneer: 'tweede helft 2026',
        status: 'loopt_achter',
        statusSinds: '2026-07-01',
      },
      {
        id: BUS,
        wat: 'De muziekbus rijdt langs de scholen.',
        programmalijn: 'Muziek in de wijk',
        wanneer: 'doorlopend',
        status: 'onbekend',
        statusSinds: null,
      },
    ],
    totaal: 2,
  });
  server.antwoordt(KOPIEEN, ({ body }) => {
    gevraagd.push(body as AgendakopieNieuw);
    return antwoord(201, server.zetConcept(leegConcept('jaarplan-2027')).agenda, { ETag: '"0"' });
  });
  return gevraagd;
}

test('wat niet klaar is gaat verder naar het volgende jaar, of stopt met een reden', async () => {
  let gevraagd: AgendakopieNieuw[] = [];
  await toon(`/agendas/${KLEIN}/concept`, {
    als: 'beleid',
    server: (server) => {
      gevraagd = metJaarplan(server);
    },
  });
  await userEvent.click(page.getByRole('link', { name: 'Jaarplan voor het volgende jaar' }));
  await expect.element(page.getByLabelText('Titel')).toHaveValue('Jaarplan 2027');
  await expect
    .element(page.getByRole('group', { name: '2 acties zijn nog niet klaar' }))
    .toBeVisible();
  await userEvent.click(page.getByLabelText('Stopt: De muziekbus rijdt langs de scholen.'));
  await userEvent.click(page.getByRole('button', { name: 'Kopie maken' }));
  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent('Schrijf waarom deze actie stopt.');
  expect(gevraagd).toEqual([]);
  await bekijk('volgend-jaar', { opTelefoonAnders: true });
  await userEvent.type(
    page.getByLabelText('Waarom stopt ‘De muziekbus rijdt langs de scholen.’?'),
    'De bus is verkocht.',
  );
  await userEvent.click(page.getByRole('button', { name: 'Kopie maken' }));
  await verwachtAdres(/^\/agendas\/jaarplan-2027\/concept$/);
  expect(gevraagd[0]?.stoppen).toEqual([{ actie: BUS, reden: 'De bus is verkocht.' }]);
  expect(gevraagd[0]?.van).toBe('2027-01-01');
});

test('zonder keuze gaat alles verder, en wat intussen klaar is wordt gezegd', async () => {
  let gevraagd: AgendakopieNieuw[] = [];
  const { server } = await toon(`/concepten/nieuw/kopie?agenda=${KLEIN}`, {
    als: 'beleid',
    server: (proef) => {
      gevraagd = metJaarplan(proef);
    },
  });
  server.antwoordtEens(KOPIEEN, () =>
    probleem(400, 'De invoer klopt niet.', {
      'stoppen/0/actie': 'Deze actie is al afgerond of gestopt.',
    }),
  );
  await userEvent.click(page.getByRole('button', { name: 'Kopie maken' }));
  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent('Deze actie is al afgerond of gestopt.');
  await userEvent.click(page.getByRole('button', { name: 'Kopie maken' }));
  await verwachtAdres(/^\/agendas\/jaarplan-2027\/concept$/);
  expect(gevraagd[0]?.stoppen).toEqual([]);
});

test('wie een jaarplan uit het meerjarenplan maakt hoort dat er al een is', async () => {
  await toon('/concepten/nieuw/kopie?agenda=meerjaren&soort=jaarplan', {
    als: 'beleid',
    server: (server) => {
      metJaarplan(server);
      const plan = leegConcept('meerjaren');
      Object.assign(plan.agenda.inhoud, {
        titel: 'Meerjarenplan',
        soort: 'meerjarenplan',
        van: '2025-01-01',
        tot: '2040-12-31',
      });
      server.zetConcept(plan);
    },
  });
  await userEvent.click(page.getByRole('link', { name: 'Jaarplan 2026' }));
  await verwachtAdres(/kopie\?agenda=muziek-in-de-wijk$/);
  await expect.element(page.getByText('2 acties zijn nog niet klaar')).toBeVisible();
});
