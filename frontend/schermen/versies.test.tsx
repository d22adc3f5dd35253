import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { antwoord } from '../proefserver/antwoorden';
import type { InhoudVan } from '../proefserver/operaties';
import type { Proefserver } from '../proefserver/Proefserver';
import { bekijk } from './bekijk';
import { verwachtAdres } from './handelingen';
import { toon } from './toon';

const AGENDA = '/agendas/zoetermeer-2022-2030';
const VERSIES = 'GET /agendas/{agenda}/versies';
const VERSCHILLEN = 'GET /agendas/{agenda}/versies/{versie}/verschillen';

type Verschillen = InhoudVan<typeof VERSCHILLEN>;
type Versie = InhoudVan<typeof VERSIES>['resultaten'][number];

const AMBITIE = 'Iedereen die muziek wil maken vindt dichtbij huis een plek om te oefenen.';

const versie = (nummer: number, toelichting: string): Versie => ({
  nummer,
  url: `https://strategiekaart.example/v1${AGENDA}/versies/${nummer}`,
  gepubliceerdOp: `2026-11-2${nummer}T09:00:00Z`,
  toelichting,
  besluit: null,
});

const kant = ({ nummer, gepubliceerdOp, toelichting }: Versie) => ({
  nummer,
  gepubliceerdOp,
  toelichting,
});

const EERSTE = versie(1, 'Eerste versie van het plan.');
const TWEEDE: Versie = {
  ...versie(2, 'Het koor begint later, en elke school krijgt een orkest.'),
  besluit: {
    code: 'raadsbesluit-2027-01',
    soort: 'raadsbesluit',
    nummer: '2027-01',
    titel: 'Muziek voor iedereen',
    genomen: {
      soort: 'moment',
      van: '2027-01-01',
      tot: '2027-01-31',
      precisie: 'maand',
      tekst: 'januari 2027',
    },
    toelichting: null,
  },
};

/** Something changed, came and went; the other way around it is told the other way around. */
function verschillen(andersom: boolean): Verschillen {
  const veld = (naam: string, oud: string, nieuw: string) =>
    andersom ? { veld: naam, oud: nieuw, nieuw: oud } : { veld: naam, oud, nieuw };
  return {
    agenda: {
      code: 'zoetermeer-2022-2030',
      titel: 'Uitvoeringsagenda Cultuurvisie 2022-2030',
      url: `https://strategiekaart.example/v1${AGENDA}`,
    },
    oud: kant(andersom ? TWEEDE : EERSTE),
    nieuw: kant(andersom ? EERSTE : TWEEDE),
    aantal: 4,
    begroting: null,
    groepen: [
      {
        programmalijn: { code: 'goud-maken', nummer: 7, titel: 'Goud maken' },
        onderdelen: [
          {
            soort: 'programmalijn',
            id: 'lijn',
            titel: 'Goud maken',
            wat: 'gewijzigd',
            velden: [veld('ambitie', AMBITIE, AMBITIE.replace('dichtbij huis', 'op loopafstand'))],
          },
          {
            soort: 'resultaat',
            id: 'resultaat',
            titel: 'Elke school heeft een eigen orkest.',
            wat: 'nieuw',
            velden: [{ veld: 'tekst', oud: null, nieuw: 'Elke school heeft een eigen orkest.' }],
          },
          {
            soort: 'actie',
            id: 'koor',
            titel: 'Een koor in elke wijk.',
            wat: 'gewijzigd',
            velden: [veld('wanneer', 'tweede helft 2027', '2028')],
          },
          {
            soort: 'actie',
            id: 'bus',
            titel: 'De muziekbus rijdt langs de scholen.',
            wat: 'vervallen',
            velden: [{ veld: 'frequentie', oud: 'wekelijks', nieuw: null }],
          },
        ],
      },
    ],
  };
}

function metTweeVersies(server: Proefserver): void {
  server.antwoordt(VERSIES, { resultaten: [TWEEDE, EERSTE], totaal: 2 });
  server.antwoordt(VERSCHILLEN, ({ query }) => antwoord(200, verschillen(query.has('met'))));
}

test('een bezoeker leest in zinnen wat er in de nieuwste versie is veranderd', async () => {
  await toon(`${AGENDA}/versies`, { server: metTweeVersies });
  const koppen = page.getByRole('heading', { level: 2 });
  await expect.element(koppen.first()).toHaveTextContent(/^Versie 2/);
  await expect.element(koppen.nth(1)).toHaveTextContent(/^Versie 1/);
  expect(koppen.elements()).toHaveLength(2);
  await expect.element(page.getByText(/^Het koor begint later/)).toBeVisible();
  await expect.element(page.getByText('Raadsbesluit 2027-01: Muziek voor iedereen')).toBeVisible();
  await expect.element(page.getByRole('form', { name: 'Versies vergelijken' })).toBeVisible();
  await bekijk('versies');
  await userEvent.click(page.getByRole('link', { name: 'Wat is er veranderd in versie 2?' }));
  for (const zin of [
    'Actie ‘Een koor in elke wijk’: wanneer was ‘tweede helft 2027’ en is nu ‘2028’.',
    'Nieuw resultaat: ‘Elke school heeft een eigen orkest’.',
    'Actie ‘De muziekbus rijdt langs de scholen’ is vervallen.',
    '4 wijzigingen',
  ]) {
    await expect.element(page.getByText(zin)).toBeVisible();
  }
  await verwachtAdres(/versies\/2\/verschillen$/);
  await bekijk('verschillen');
});

test('een lang verschil is per programmalijn ingeklapt, en op papier staat alles er', async () => {
  const veel = (code: string, nummer: number) => ({
    programmalijn: { code, nummer, titel: `Lijn ${nummer}` },
    onderdelen: Array.from({ length: 20 }, (_, i) => ({
      soort: 'actie' as const,
      id: `${code}-${i}`,
      titel: `Actie ${nummer}.${i} van de agenda.`,
      wat: i < 5 ? ('nieuw' as const) : ('gewijzigd' as const),
      velden: [{ veld: 'wanneer', oud: i < 5 ? null : '2027', nieuw: '2028' }],
    })),
  });
  await toon(`${AGENDA}/versies/2/verschillen`, {
    server: (server) => {
      server.antwoordt(VERSIES, { resultaten: [TWEEDE, EERSTE], totaal: 2 });
      server.antwoordt(VERSCHILLEN, {
        ...verschillen(false),
        aantal: 40,
        groepen: [veel('een', 1), veel('twee', 2)],
      });
    },
  });
  const uit = page.getByRole('button', { name: 'Klap alles uit' });
  await expect.element(uit).toBeVisible();
  expect(page.getByText(/^Actie ‘Actie/).elements()).toHaveLength(0);
  await expect.element(page.getByText('5 nieuw, 15 gewijzigd').first()).toBeVisible();
  await bekijk('verschillen-ingeklapt');
  await userEvent.click(page.getByRole('link', { name: 'Programmalijn 2: Lijn 2' }));
  await expect.element(page.getByText(/^Actie ‘Actie 2\.19/)).toBeVisible();
  expect(page.getByText(/‘Actie 1\./).elements()).toHaveLength(0);
  await userEvent.click(uit);
  await expect.element(page.getByText(/^Actie ‘Actie 1\.19/)).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Klap alles in' }));
  await expect.element(page.getByText(/^Actie ‘Actie 1\.19/)).not.toBeInTheDocument();
  dispatchEvent(new Event('beforeprint'));
  await expect.element(page.getByText(/^Actie ‘Actie 1\.19/)).toBeVisible();
  dispatchEvent(new Event('afterprint'));
});

test('waar de bedragen samen op uitkomen staat erboven, ook van een jaar dat erbij kwam', async () => {
  const som = (bedrag: string, aantalPm = 0) => ({
    bedrag,
    valuta: 'EUR',
    aantalPm,
    aantalLeeg: 0,
  });
  await toon(`${AGENDA}/versies/2/verschillen`, {
    server: (server) => {
      server.antwoordt(VERSIES, { resultaten: [TWEEDE, EERSTE], totaal: 2 });
      server.antwoordt(VERSCHILLEN, {
        ...verschillen(false),
        begroting: {
          oud: { jaren: [2027], begroot: { perJaar: [som('50000.00')], totaal: som('50000.00') } },
          nieuw: {
            jaren: [2027, 2028],
            begroot: { perJaar: [som('75000.50'), som('10.00', 1)], totaal: som('75010.50', 1) },
          },
        },
      });
    },
  });
  const tabel = page.getByRole('table', { name: 'Totalen van de begroting' });
  await expect
    .element(tabel.getByRole('row', { name: /^Was / }))
    .toHaveTextContent(/50\.000.*niets.*50\.000/);
  await expect
    .element(tabel.getByRole('row', { name: /^Is nu / }))
    .toHaveTextContent(/75\.000,50.*10 \+ 1 PM.*75\.010,50 \+ 1 PM/);
  await bekijk('verschillen-totalen');
});

test('in een lange tekst zijn de woorden gemerkt, ook voor wie het hoort', async () => {
  await toon(`${AGENDA}/versies/2/verschillen`, { server: metTweeVersies });
  const weg = page.getByRole('deletion');
  const erbij = page.getByRole('insertion');
  await expect.element(weg).toHaveTextContent(/weggehaald:.*dichtbij huis/);
  await expect.element(weg).toHaveStyle({ textDecorationLine: 'line-through' });
  await expect.element(erbij).toHaveTextContent(/toegevoegd:.*op loopafstand/);
  await expect.element(erbij).toHaveStyle({ textDecorationLine: 'underline' });
});

test('twee versies naar keuze komen in het adres, ook andersom', async () => {
  const { server } = await toon(`${AGENDA}/versies`, { server: metTweeVersies });
  const keuze = page.getByRole('form', { name: 'Versies vergelijken' });
  const vergelijk = keuze.getByRole('button', { name: 'Vergelijken' });
  await userEvent.selectOptions(keuze.getByRole('combobox', { name: 'Naar' }), '1');
  await userEvent.click(vergelijk);
  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent('Kies twee verschillende versies.');
  expect(server.aantal(`GET ${AGENDA}/versies/`)).toBe(0);
  await userEvent.selectOptions(keuze.getByRole('combobox', { name: 'Van' }), '2');
  await userEvent.click(vergelijk);
  await verwachtAdres(/versies\/1\/verschillen\?met=2$/);
  await expect.element(page.getByText('Van versie 2 naar versie 1')).toBeVisible();
  await expect
    .element(page.getByText(/wanneer was ‘2028’ en is nu ‘tweede helft 2027’\./))
    .toBeVisible();
});

test('een eerdere versie zegt welke zij is, en wijst naar de nieuwste', async () => {
  await toon(`${AGENDA}/versies/1`, {
    server: (server) => {
      server.antwoordt('GET /agendas/{agenda}', async ({ anders }) => {
        const { body } = await anders();
        return antwoord(200, { ...(body as object), versie: kant(TWEEDE) });
      });
    },
  });
  await expect.element(page.getByText(/^Dit is versie 1 van \d+ \w+ \d{4}\.$/)).toBeVisible();
  await bekijk('versie', { opTelefoonAnders: true });
  await userEvent.click(page.getByRole('link', { name: /Goud maken/ }));
  await verwachtAdres(/versies\/1\/programmalijnen\/goud-maken$/);
  await expect.element(page.getByRole('heading', { level: 1, name: 'Goud maken' })).toBeVisible();
  await expect.element(page.getByText(/^Dit is versie 1 van \d+ \w+ \d{4}\.$/)).toBeVisible();
  await bekijk('versie-strategiekaart', { opTelefoonAnders: true });
  await userEvent.click(page.getByRole('link', { name: 'Nieuwste versie bekijken' }));
  await verwachtAdres(/zoetermeer-2022-2030\/programmalijnen\/goud-maken$/);
  await expect.element(page.getByRole('heading', { level: 1, name: 'Goud maken' })).toBeVisible();
  await expect.element(page.getByText(/^Dit is versie 1/)).not.toBeInTheDocument();
});

test('wat niet meer in de agenda staat was er wel, en is te lezen in de laatste versie die het had', async () => {
  await toon(`${AGENDA}/acties/${crypto.randomUUID()}`, {
    server: (server) => {
      server.antwoordt('GET /agendas/{agenda}/acties/{actie}', () =>
        antwoord(
          410,
          {
            title: 'Niet meer gepubliceerd',
            status: 410,
            detail: 'De actie ‘De muziekbus rijdt langs de scholen’ stond tot en met versie 1.',
            laatsteVersie: {
              nummer: 1,
              url: `https://strategiekaart.example/v1${AGENDA}/versies/1`,
            },
          },
          { 'Content-Type': 'application/problem+json' },
        ),
      );
    },
  });
  await expect
    .element(page.getByRole('heading', { level: 1, name: 'Dit staat niet meer in de agenda' }))
    .toBeVisible();
  await expect.element(page.getByText(/De muziekbus rijdt langs de scholen/)).toBeVisible();
  await bekijk('verwijderd');
  await userEvent.click(page.getByRole('link', { name: 'Bekijk versie 1' }));
  await verwachtAdres(/versies\/1$/);
});

test.for(['99', 'x'])('een versie die er niet is heeft geen pagina: %s', async (nummer) => {
  await toon(`${AGENDA}/versies/${nummer}`);
  await expect
    .element(page.getByRole('heading', { level: 1, name: 'Deze pagina is er niet' }))
    .toBeVisible();
});
