import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { antwoord, probleem } from '../../proefserver/antwoorden';
import { KLEIN, kleinConcept, leegConcept } from '../../proefserver/concept/kleinConcept';
import type { Proefserver } from '../../proefserver/Proefserver';
import { kiesBestand } from '../begroting/bestand';
import { bekijk } from '../bekijk';
import { toon } from '../toon';
import { kaartvoorbeeld, leesKaarten, MET_FOUT, MET_NAMEN } from './kaartbestand';

const EXCEL = `/agendas/${KLEIN}/concept/excel`;
const IMPORTEN = 'POST /agendas/{agenda}/concept/kaartimporten';
const OPNIEUW = { opTelefoonAnders: true };

const toonExcel = (zeg: (server: Proefserver) => void, concept = kleinConcept()) =>
  toon(EXCEL, {
    als: 'beleid',
    server: (server) => {
      server.zetConcept(concept);
      zeg(server);
    },
  });

const kop = (naam: string) => page.getByRole('heading', { name: naam });
const overnemen = () => page.getByRole('button', { name: 'Overnemen' });

/** Chooses a file and what is in it. */
async function kiesKolommen() {
  await kiesBestand('agenda-2022.xlsx', 'blad');
  await expect.element(kop('Wat staat waar?')).toHaveFocus();
  await userEvent.selectOptions(page.getByLabelText('Actie (wat)'), 'Wat gaan we doen');
  await userEvent.click(page.getByRole('button', { name: 'Kolommen bewaren' }));
}

test('zonder termijn zegt de pagina wat er eerst moet', async () => {
  await toonExcel(() => undefined, leegConcept());
  await expect.element(page.getByText(/^Maak eerst een termijn/)).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Naar de termijnen' })).toBeVisible();
});

test('van een eerste bestand worden de kolommen gevraagd, en de actie is nodig', async () => {
  const indeling: (() => unknown)[] = [];
  await toonExcel((server) => {
    indeling.push(leesKaarten(server, () => kaartvoorbeeld()));
  });
  await expect
    .element(page.getByRole('link', { name: 'Leeg voorbeeldbestand (Excel)' }))
    .toBeVisible();
  await bekijk('excel-begin', OPNIEUW);
  await kiesBestand('agenda-2022.xlsx', 'blad');
  await expect.element(page.getByLabelText('Strategie', { exact: true })).toHaveValue('Aanpak');
  await expect.element(page.getByRole('cell', { name: 'Zaal inrichten.' })).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Kolommen bewaren' }));
  await expect.element(page.getByLabelText('Actie (wat)')).toHaveAttribute('aria-invalid', 'true');
  await userEvent.selectOptions(page.getByLabelText('Actie (wat)'), 'Wie');
  await expect
    .element(page.getByLabelText(/^Wie \(de eerste/))
    .toHaveAccessibleDescription('Deze kolom is al gekozen voor: Actie (wat).');
  await bekijk('excel-kolommen', OPNIEUW);
  await userEvent.selectOptions(page.getByLabelText('Actie (wat)'), 'Wat gaan we doen');
  await userEvent.click(page.getByRole('button', { name: 'Kolommen bewaren' }));
  await expect.element(kop('Wat er op de kaart komt')).toBeVisible();
  expect(indeling[0]?.()).toMatchObject({
    kolommen: [
      { wat: 'programmalijn', kop: 'Lijn' },
      { wat: 'resultaat', kop: 'Resultaat' },
      { wat: 'strategie', kop: 'Aanpak' },
      { wat: 'actie', kop: 'Wat gaan we doen' },
      { wat: 'wie', kop: 'Wie' },
      { wat: 'wanneer', kop: 'Planning' },
    ],
    namen: [],
  });
});

test('wat er komt staat er per lijn, en na het overnemen kan alles in één keer weg', async () => {
  const sleutels: (string | null)[] = [];
  const teruggenomen: unknown[] = [];
  await toonExcel((proef) => {
    leesKaarten(proef, () => kaartvoorbeeld());
    proef.antwoordt(IMPORTEN, ({ koppen }) => {
      sleutels.push(koppen.get('Idempotency-Key'));
      return koppen.get('If-Match') === '"gezien-1"'
        ? antwoord(201, {
            handeling: '22222222-2222-4222-8222-222222222222',
            nieuw: kaartvoorbeeld().nieuw,
          })
        : probleem(412);
    });
    proef.antwoordt('POST /agendas/{agenda}/concept/handelingherstellingen', ({ body }) => {
      teruggenomen.push(body);
      return antwoord(200, { handeling: null, aantal: 3, stand: 9 });
    });
  });
  await kiesKolommen();
  await expect.element(page.getByText('2 nieuwe acties')).toBeVisible();
  await expect.element(page.getByText('1 actie is er al')).toBeVisible();
  await expect
    .element(page.getByRole('listitem').filter({ hasText: 'Open podium.' }))
    .toHaveTextContent('is er al');
  await userEvent.click(page.getByText('Niet overgenomen: 1 rij, kolom of blad'));
  await expect.element(page.getByText('blad Dans, rij 9: De rij is verborgen.')).toBeVisible();
  await bekijk('excel-voorbeeld', OPNIEUW);
  await userEvent.click(overnemen());
  await expect.element(kop('Het bestand is overgenomen')).toHaveFocus();
  expect(sleutels[0]).toMatch(/^[0-9a-f-]{36}$/);
  await bekijk('excel-overgenomen', OPNIEUW);
  await userEvent.click(page.getByRole('button', { name: 'Ongedaan maken' }));
  await expect.element(page.getByText('Alles uit dit bestand is weer weg.')).toBeVisible();
  await expect.element(kop('Het bestand is overgenomen')).toHaveFocus();
  expect(teruggenomen).toEqual([{ handeling: '22222222-2222-4222-8222-222222222222' }]);
});

test('een naam die niemand heeft wordt gevraagd, en blijft bewaard', async () => {
  const indeling: (() => unknown)[] = [];
  await toonExcel((server) => {
    indeling.push(
      leesKaarten(server, ({ namen }) => kaartvoorbeeld(namen.length === 0 ? MET_NAMEN : {})),
    );
  });
  await kiesKolommen();
  await expect
    .element(page.getByText('2 namen zijn niet bekend. Kies wie het zijn.'))
    .toBeVisible();
  // What it looks like is filled in already.
  await expect
    .element(page.getByLabelText('Muzikschool is'))
    .toHaveValue('11111111-1111-4111-8111-111111111111');
  await expect.element(overnemen()).not.toBeInTheDocument();
  await bekijk('excel-namen', OPNIEUW);
  await userEvent.click(page.getByRole('button', { name: 'Sla de naam zonder keuze over' }));
  await userEvent.click(page.getByRole('button', { name: 'Namen bewaren' }));
  await expect.element(overnemen()).toBeVisible();
  expect(indeling[0]?.()).toMatchObject({
    namen: [
      { naam: 'Muzikschool', organisatie: '11111111-1111-4111-8111-111111111111', soort: null },
      { naam: 'n.t.b.', organisatie: null, soort: null },
    ],
  });
});

test('een fout staat bij haar cel, en een termijn kiezen leest opnieuw', async () => {
  await toonExcel((server) => {
    leesKaarten(server, (_, zoek) =>
      kaartvoorbeeld(zoek.get('antwoord') === 'fase=later' ? {} : MET_FOUT),
    );
  });
  await kiesKolommen();
  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent(/blad Agenda 2022, rij 6, kolom Planning \(F6\)/);
  await expect.element(overnemen()).not.toBeInTheDocument();
  await bekijk('excel-fout', OPNIEUW);
  await userEvent.click(page.getByRole('radio', { name: 'Later' }));
  await expect.element(overnemen()).toBeVisible();
});

test('ongedaan maken dat niet meer kan zegt waarom', async () => {
  await toonExcel((server) => {
    leesKaarten(server, () => kaartvoorbeeld());
    server.antwoordt(IMPORTEN, () =>
      antwoord(201, {
        handeling: '22222222-2222-4222-8222-222222222222',
        nieuw: kaartvoorbeeld().nieuw,
      }),
    );
    server.antwoordt('POST /agendas/{agenda}/concept/handelingherstellingen', () =>
      probleem(409, "Dit kan niet meer: met 'Zaal inrichten.' is verder gewerkt."),
    );
  });
  await kiesKolommen();
  await userEvent.click(overnemen());
  await userEvent.click(page.getByRole('button', { name: 'Ongedaan maken' }));
  await expect.element(page.getByText(/is verder gewerkt/)).toBeVisible();
});
