import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { antwoord, probleem } from '../proefserver/antwoorden';
import type { InhoudVan } from '../proefserver/operaties';
import type { Proefserver } from '../proefserver/Proefserver';
import { bekijk } from './bekijk';
import { verwachtAdres, verwachtInloggen } from './handelingen';
import { toon } from './toon';

const STAPPEN = '/aan-de-slag';
const MIJN = 'GET /ik/organisaties';

type Demo = InhoudVan<'GET /demo'>;

const GEEN_DEMO: Demo = { bijElkeStart: false, agendas: [], organisaties: [], eigenWerk: [] };

const DEMO: Demo = {
  ...GEEN_DEMO,
  agendas: [
    {
      code: 'zoetermeer-2022-2030',
      titel: 'Uitvoeringsagenda Cultuurvisie 2022-2030',
    },
  ],
  organisaties: ['gemeente-zoetermeer'],
};

type Organisatie = InhoudVan<typeof MIJN>['resultaten'][number];

const GEMEENTE: Organisatie = {
  id: '00000000-0000-4000-8000-00000000aa01',
  code: 'gemeente-noordwoud',
  naam: 'Gemeente Noordwoud',
  afkorting: null,
  soort: 'gemeente',
  onderdeelVan: null,
  gepubliceerd: false,
  opgehevenPer: null,
  aantalLeden: 0,
  aantalUitgenodigd: 0,
};

/** An installation in which there is this and nothing else. */
const metAlleen =
  (...organisaties: Organisatie[]) =>
  (server: Proefserver): void => {
    server.antwoordt('GET /agendas', { resultaten: [], totaal: 0 });
    server.antwoordt('GET /ik/agendas', { resultaten: [], totaal: 0 });
    server.antwoordt('GET /demo', GEEN_DEMO);
    server.antwoordt(MIJN, { resultaten: organisaties, totaal: organisaties.length });
  };

const metDemo =
  (demo: Demo) =>
  (server: Proefserver): void => {
    metAlleen()(server);
    server.antwoordt('GET /demo', demo);
  };

const link = (naam: string) => page.getByRole('main').getByRole('link', { name: naam });
const stap = (naam: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: naam }) });

test('de voorpagina van een lege omgeving zegt wat dit is en waar te beginnen', async () => {
  await toon('/', { server: metAlleen() });
  await expect.element(page.getByText('Hier komt de eerste agenda')).toBeVisible();
  await expect.element(link('Inloggen en beginnen')).toBeVisible();
  await bekijk('agendas-leeg');
});

test('van de voorpagina gaat de beheerder naar de eerste stap, en zonder organisatie kan de rest nog niet', async () => {
  await toon('/', { als: 'beheer', server: metAlleen() });
  await userEvent.click(link('Aan de slag'));
  await verwachtAdres(/^\/aan-de-slag$/);
  await expect.element(link('Organisatie toevoegen')).toBeVisible();
  await expect
    .element(stap('Collega’s').getByText('Voeg eerst een organisatie toe.'))
    .toBeVisible();
  await expect.element(stap('De eerste versie').getByText('Maak eerst een agenda.')).toBeVisible();
  await bekijk('aan-de-slag-begin');
});

test('de eerste organisatie is een gemeente, en daarna is de volgende stap aan de beurt', async () => {
  const { server } = await toon(STAPPEN, { als: 'beheer', server: metAlleen() });
  await userEvent.click(link('Organisatie toevoegen'));
  await expect.element(page.getByLabelText('Soort')).toHaveValue('gemeente');
  await userEvent.fill(page.getByLabelText('Naam'), GEMEENTE.naam);
  server.antwoordt(MIJN, { resultaten: [GEMEENTE], totaal: 1 });
  await userEvent.click(page.getByRole('button', { name: 'Organisatie toevoegen' }));
  await verwachtAdres(/^\/aan-de-slag$/);
  await expect.element(link('Uitnodigen voor Gemeente Noordwoud')).toBeVisible();
});

test('wie een organisatie heeft nodigt collega’s uit, of slaat dat over', async () => {
  await toon(STAPPEN, { als: 'beheer', server: metAlleen(GEMEENTE) });
  await expect.element(stap('De eigen organisatie klaar')).toBeVisible();
  await expect.element(link('Uitnodigen voor Gemeente Noordwoud')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Overslaan: Collega’s' }));
  await verwachtAdres(/\?overslaan=collegas$/);
  await expect
    .element(page.getByRole('button', { name: 'Overslaan: De eerste agenda' }))
    .toBeVisible();
  await expect.element(link('Uitnodigen voor Gemeente Noordwoud')).toBeVisible();
  await bekijk('aan-de-slag-overgeslagen');
});

test('een verstuurde uitnodiging telt als gedaan', async () => {
  await toon(STAPPEN, {
    als: 'beheer',
    server: metAlleen({ ...GEMEENTE, aantalUitgenodigd: 1 }),
  });
  await expect.element(stap('Collega’s klaar')).toBeVisible();
});

test('de beheerder wordt zelf beleidsmedewerker en maakt dan de agenda', async () => {
  const { server } = await toon(STAPPEN, { als: 'beheer', server: metAlleen(GEMEENTE) });
  server.antwoordt('POST /organisaties/{organisatie}/lidmaatschappen', ({ body }) => {
    const { rol } = body as { rol: 'beleidsmedewerker' };
    server.antwoordt('GET /ik', {
      ingelogd: true,
      id: '00000000-0000-4000-8000-000000000001',
      naam: 'Henk Beheer',
      email: 'beheer@demo.example',
      beheerder: true,
      lidmaatschappen: [
        { organisatie: GEMEENTE.code, naam: GEMEENTE.naam, soort: GEMEENTE.soort, rol },
      ],
    });
    return antwoord(201, {
      id: crypto.randomUUID(),
      naam: 'Henk Beheer',
      email: 'beheer@demo.example',
      rol,
      sindsTijdstip: '2026-11-29T10:00:00Z',
      ikzelf: true,
    });
  });
  await userEvent.click(page.getByRole('button', { name: 'Zelf meedoen als beleidsmedewerker' }));
  await userEvent.click(link('Agenda maken'));
  await verwachtAdres(/^\/concepten\/nieuw$/);
});

test('de voorbeelden komen erbij om rond te kijken, en tellen niet als eigen werk', async () => {
  const { server } = await toon(STAPPEN, { als: 'beheer', server: metAlleen() });
  server.antwoordt('PUT /demo', DEMO);
  const laatGaan = server.houdVast('PUT /demo');
  await userEvent.click(page.getByRole('button', { name: 'Voorbeelden laden' }));
  await expect.element(page.getByText('De voorbeelden worden geladen.')).toBeVisible();
  server.antwoordt('GET /demo', DEMO);
  server.antwoordt(MIJN, {
    resultaten: [{ ...GEMEENTE, code: 'gemeente-zoetermeer', naam: 'Gemeente Zoetermeer' }],
    totaal: 1,
  });
  laatGaan();
  await expect.element(link('Uitvoeringsagenda Cultuurvisie 2022-2030')).toBeVisible();
  await expect.element(link('Organisatie toevoegen')).toBeVisible();
  await bekijk('aan-de-slag-demo');
});

test('wie de voorbeelden weghaalt ziet eerst wat er zelf is gemaakt, en kiest of dat ook weg gaat', async () => {
  const eigenWerk = DEMO.agendas.map((een) => ({ ...een, code: 'proef', titel: 'Probeersel' }));
  const { server } = await toon(STAPPEN, {
    als: 'beheer',
    server: metDemo({ ...DEMO, eigenWerk }),
  });
  await userEvent.click(page.getByRole('button', { name: 'Voorbeelden weghalen' }));
  const dialoog = page.getByRole('alertdialog');
  await expect.element(dialoog.getByText('Probeersel')).toBeVisible();
  await bekijk('aan-de-slag-demo-weghalen');
  server.antwoordt('DELETE /demo', () => probleem(409, 'Er is iets mis met de voorbeelden.'));
  await userEvent.click(dialoog.getByRole('button', { name: 'Voorbeelden weghalen' }));
  await expect.element(dialoog.getByText('Er is iets mis met de voorbeelden.')).toBeVisible();
  await userEvent.click(dialoog.getByLabelText('Dat ook voorgoed weghalen'));
  server.antwoordt('DELETE /demo', ({ query }) => {
    const over = { ...GEEN_DEMO, organisaties: ['podium'] };
    server.antwoordt('GET /demo', over);
    return query.get('metEigenWerk') === 'true' ? antwoord(200, over) : probleem(500);
  });
  await userEvent.click(dialoog.getByRole('button', { name: 'Voorbeelden weghalen' }));
  await expect.element(page.getByText('is 1 organisatie gebleven')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Voorbeelden laden' })).toBeVisible();
});

test('wat bij elke start wordt geladen is hier niet weg te halen', async () => {
  await toon(STAPPEN, { als: 'beheer', server: metDemo({ ...DEMO, bijElkeStart: true }) });
  await expect.element(page.getByText('Ze worden bij elke start geladen.')).toBeVisible();
  await expect
    .element(page.getByRole('button', { name: 'Voorbeelden weghalen' }))
    .not.toBeInTheDocument();
});

test('een bezoeker leest waar in te loggen', async () => {
  await toon(STAPPEN);
  await expect.element(page.getByText('Deze pagina is voor de beheerder')).toBeVisible();
  await verwachtInloggen(STAPPEN);
  await bekijk('aan-de-slag-uitgelogd');
});

test('wie de omgeving niet beheert hoort dat', async () => {
  await toon(STAPPEN, { als: 'podium' });
  await expect.element(page.getByText('Deze pagina is voor de beheerder')).toBeVisible();
  await expect.element(link('Organisatie toevoegen')).not.toBeInTheDocument();
});
