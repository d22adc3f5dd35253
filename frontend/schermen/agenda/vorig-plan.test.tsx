import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { antwoord, probleem } from '../../proefserver/antwoorden';
import { KLEIN, kleinConcept } from '../../proefserver/concept/kleinConcept';
import type { InhoudVan } from '../../proefserver/operaties';
import type { Proefserver } from '../../proefserver/Proefserver';
import { bekijk } from '../bekijk';
import { verwachtAdres } from '../handelingen';
import { toon } from '../toon';

const AGENDA = '/agendas/zoetermeer-2022-2030';
const ACTIE = `${AGENDA}/acties/57bfd666-4535-3bf7-98b4-88daade2c8a8`;
const PUBLIEK = 'GET /agendas/{agenda}/herkomst/verschillen';
const CONCEPT = 'GET /agendas/{agenda}/concept/herkomst/verschillen';
const HERKOMST = 'GET /agendas/{agenda}/concept/herkomst';

type Verschillen = InhoudVan<typeof PUBLIEK>;

const verwijzing = (code: string, titel: string) => ({
  code,
  titel,
  url: `https://strategiekaart.example/v1/agendas/${code}`,
});

const VORIGE = verwijzing('zoetermeer-2013-2021', 'Uitvoeringsagenda Cultuurvisie 2013-2021');
const LATER = verwijzing('zoetermeer-2031-2038', 'Uitvoeringsagenda Cultuurvisie 2031-2038');

const kant = (nummer: number | null) => ({
  nummer,
  gepubliceerdOp: nummer === null ? null : '2026-11-22T09:00:00Z',
  toelichting: nummer === null ? null : 'Zoals het is besloten.',
});

/** Eight years later, with a few things that are really different. */
function verschillen(anders: Partial<Verschillen> = {}): Verschillen {
  return {
    agenda: verwijzing('zoetermeer-2022-2030', 'Uitvoeringsagenda Cultuurvisie 2022-2030'),
    uit: VORIGE,
    oud: kant(3),
    nieuw: kant(1),
    opgeschoven: { jaren: 9, onderdelen: 212 },
    begroting: null,
    aantal: 4,
    groepen: [
      {
        programmalijn: null,
        onderdelen: [
          {
            soort: 'agenda',
            id: 'agenda',
            titel: 'Uitvoeringsagenda Cultuurvisie 2022-2030',
            wat: 'gewijzigd',
            velden: [
              {
                veld: 'looptijd',
                oud: '1 januari 2013 t/m 31 december 2021',
                nieuw: '1 januari 2022 t/m 31 december 2030',
              },
            ],
          },
          {
            soort: 'begrotingsregel',
            id: 'regel',
            titel: 'Koren',
            wat: 'gewijzigd',
            velden: [
              {
                veld: 'bedragen',
                oud: '2015: € 50.000\n2025: PM',
                nieuw: '2024: € 75.000\n2025: PM',
              },
            ],
          },
        ],
      },
      {
        programmalijn: { code: 'goud-maken', nummer: 7, titel: 'Goud maken' },
        onderdelen: [
          {
            soort: 'actie',
            id: 'koor',
            titel: 'Een koor in elke wijk.',
            wat: 'gewijzigd',
            velden: [{ veld: 'wanneer', oud: 'tweede helft 2018', nieuw: '2029' }],
          },
          {
            soort: 'actie',
            id: 'bus',
            titel: 'De muziekbus rijdt langs de scholen.',
            wat: 'vervallen',
            velden: [],
          },
        ],
      },
    ],
    ...anders,
  };
}

/** The published agenda follows on another one. */
function isVervolg(server: Proefserver): void {
  server.antwoordt('GET /agendas/{agenda}', async ({ anders }) => {
    const { body } = await anders();
    return antwoord(200, { ...(body as object), vervolgOp: VORIGE });
  });
  server.antwoordt(PUBLIEK, verschillen());
}

/** A small concept that is a copy; its actie and line came from others. */
function isKopie(server: Proefserver): void {
  const concept = server.zetConcept(kleinConcept());
  const komtUit = { code: VORIGE.code, titel: VORIGE.titel };
  concept.komtUit = komtUit;
  const [lijn] = concept.delen.alle('programmalijn');
  const [actie] = concept.delen.alle('actie');
  server.antwoordt(HERKOMST, {
    resultaten: [
      {
        onderdeel: lijn?.id ?? '',
        soort: 'programmalijn',
        uit: crypto.randomUUID(),
        titel: 'Muziek voor iedereen',
        programmalijn: 'muziek-voor-iedereen',
        agenda: komtUit,
      },
      {
        onderdeel: actie?.id ?? '',
        soort: 'actie',
        uit: crypto.randomUUID(),
        titel: 'Een koor in de stad.',
        programmalijn: 'muziek-voor-iedereen',
        agenda: komtUit,
      },
    ],
  });
  server.antwoordt(
    CONCEPT,
    verschillen({
      agenda: verwijzing(KLEIN, 'Muziek in de wijk'),
      oud: kant(null),
      nieuw: kant(null),
    }),
  );
}

test('een bezoeker leest op welke agenda deze volgt, en wat er anders is', async () => {
  await toon(AGENDA, { server: isVervolg });
  await expect.element(page.getByText('Volgt op')).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: VORIGE.titel }))
    .toHaveAttribute('href', '/agendas/zoetermeer-2013-2021');
  await bekijk('agenda-vervolg', { opTelefoonAnders: true });
  await userEvent.click(page.getByRole('link', { name: 'Wat is er anders?' }));
  await verwachtAdres(/zoetermeer-2022-2030\/wat-is-anders$/);
  for (const zin of [
    /^Vergeleken met versie 3 van Uitvoeringsagenda Cultuurvisie 2013-2021\. Bij 212 onderdelen zijn de tijden alleen 9 jaar opgeschoven\. Dat staat hier niet bij\. Wat is gedaan, toegezegd of besteed telt ook niet mee\.$/,
    '4 wijzigingen',
    /looptijd was ‘1 januari 2013 t\/m 31 december 2021’ en is nu ‘1 januari 2022 t\/m 31 december 2030’\./,
    /^Begrotingsregel ‘Koren’: bij de bedragen veranderde:$/,
    'Actie ‘Een koor in elke wijk’: wanneer was ‘tweede helft 2018’ en is nu ‘2029’.',
    'Actie ‘De muziekbus rijdt langs de scholen’ is vervallen.',
  ]) {
    await expect.element(page.getByText(zin)).toBeVisible();
  }
  await bekijk('wat-is-anders');
});

test('wie niets heeft om mee te vergelijken krijgt geen lege pagina', async () => {
  await toon(`${AGENDA}/wat-is-anders`, {
    server: (server) => server.antwoordt(PUBLIEK, () => probleem(404)),
  });
  await expect
    .element(page.getByRole('heading', { level: 1, name: 'Deze pagina is er niet' }))
    .toBeVisible();
});

test('een actie zegt waar zij uit komt, waar zij verder gaat en waarom zij stopte', async () => {
  await toon(ACTIE, {
    server: (server) => {
      server.antwoordt('GET /agendas/{agenda}/acties/{actie}', async ({ anders }) => {
        const { body } = await anders();
        return antwoord(200, {
          ...(body as object),
          status: 'gestopt',
          statusToelichting: 'Er is geen zaal gevonden.',
          vervolgOp: { agenda: VORIGE, url: `${VORIGE.url}/acties/oud` },
          gaatVerderIn: [{ agenda: LATER, url: `${LATER.url}/acties/nieuw` }],
        });
      });
    },
  });
  await expect.element(page.getByText('Er is geen zaal gevonden.')).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: VORIGE.titel }))
    .toHaveAttribute('href', '/agendas/zoetermeer-2013-2021/acties/oud');
  await expect
    .element(page.getByRole('link', { name: LATER.titel }))
    .toHaveAttribute('href', '/agendas/zoetermeer-2031-2038/acties/nieuw');
  await bekijk('actie-vervolg', { opTelefoonAnders: true });
});

test('in een kopie staat bij de lijn en bij een actie waar zij uit komen', async () => {
  await toon(`/agendas/${KLEIN}/concept/programmalijnen/muziek-in-de-wijk`, {
    als: 'beleid',
    server: isKopie,
  });
  await expect
    .element(page.getByRole('link', { name: 'Muziek voor iedereen' }))
    .toHaveAttribute(
      'href',
      '/agendas/zoetermeer-2013-2021/concept/programmalijnen/muziek-voor-iedereen',
    );
  await userEvent.click(
    page.getByRole('button', { name: 'Meer van Een koor in elke wijk.: thema’s, wijken, links' }),
  );
  await expect.element(page.getByRole('link', { name: 'Een koor in de stad' })).toBeVisible();
  await bekijk('bewerken-komt-uit', { opTelefoonAnders: true });
});

test('wie een kopie bewerkt of publiceert ziet wat er anders is dan in de agenda ervoor', async () => {
  await toon(`/agendas/${KLEIN}/concept`, { als: 'beleid', server: isKopie });
  await expect.element(page.getByRole('link', { name: VORIGE.titel })).toBeVisible();
  await bekijk('concept-kopie', { opTelefoonAnders: true });
  await userEvent.click(page.getByRole('link', { name: 'Wat is er anders?' }));
  await verwachtAdres(/concept\/wat-is-anders$/);
  await expect.element(page.getByText(/^Vergeleken met het concept van/)).toBeVisible();
});
