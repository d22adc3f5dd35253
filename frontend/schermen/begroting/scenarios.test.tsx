import { expect, onTestFinished, test } from 'vitest';
import { cdp, commands, page, userEvent } from 'vitest/browser';
import { antwoord, probleem } from '../../proefserver/antwoorden';
import { kleinConcept, KLEIN } from '../../proefserver/concept/kleinConcept';
import type { Proefconcept } from '../../proefserver/concept/Proefconcept';
import type { Proefserver } from '../../proefserver/Proefserver';
import { bekijk } from '../bekijk';
import { druk, focusOp, opgeslagen, verwachtAdres } from '../handelingen';
import { toon, zetVenster } from '../toon';
import { bedrag, BEGROTING, cel, PM, themaVan } from './proefrooster';
import { vergelijking } from './vergelijking';

const SCENARIOS = `${BEGROTING}/scenarios`;
const OPNIEUW = { opTelefoonAnders: true };
const KOPIEEN = 'POST /agendas/{agenda}/concept/begrotingen/{id}/kopieen';
const VERGELIJKING = 'GET /agendas/{agenda}/concept/begrotingen/{id}/vergelijking';
const OVERNAMES = 'POST /agendas/{agenda}/concept/begrotingen/{id}/overnames';

/** Koren and Krant in the begroting; and the same, changed, in a scenario that is made later. */
function gevuld() {
  const concept = kleinConcept();
  const muziek = themaVan(concept, 'Muziek in de wijk');
  const promotie = themaVan(concept, 'Promotie');
  const bron = concept.zet('geldbron', { naam: 'Muziekfonds', soort: 'fonds' });
  const maak = (naam: string | null, koren: string, krant: string): string => {
    const { id: begroting } = concept.zet('begroting', { naam, vanJaar: 2027, totJaar: 2028 });
    const regel = (inhoud: object) => concept.zet('begrotingsregel', { begroting, ...inhoud });
    regel({
      thema: muziek,
      onderdeel: 'Koren',
      geldbron: bron.id,
      begroot: { 2027: bedrag(koren), 2028: PM },
    });
    regel({ thema: promotie, onderdeel: 'Krant', begroot: { 2027: PM, 2028: bedrag(krant) } });
    return begroting;
  };
  const eigen = maak(null, '75000.00', '1000.50');
  return { concept, eigen, bron, maakScenario: (naam: string) => maak(naam, '67500.00', '900.45') };
}

const toonScenarios = (concept: Proefconcept, zeg?: (server: Proefserver) => void) =>
  toon(SCENARIOS, {
    als: 'beleid',
    server: (server) => {
      server.zetConcept(concept);
      zeg?.(server);
    },
  });

/** As the page comes on paper ('print'), or on the screen again (''). */
async function zetMedium(media: '' | 'print'): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', { media });
}

test('zonder begroting is er ook geen scenario te maken', async () => {
  await toonScenarios(kleinConcept());
  await expect.element(page.getByRole('link', { name: 'Naar de tabel' })).toBeVisible();
  await expect
    .element(page.getByRole('button', { name: 'Nieuw scenario' }))
    .not.toBeInTheDocument();
});

test('een scenario van 10 % minder maken, met uitleg bij wat er ontbreekt', async () => {
  const { concept, maakScenario } = gevuld();
  const { server } = await toonScenarios(concept, (proef) =>
    proef.antwoordt(KOPIEEN, ({ body }) => {
      const { naam } = body as { naam: string };
      return antwoord(201, concept.delen.vind(maakScenario(naam)), { ETag: '"0"' });
    }),
  );
  await expect.element(page.getByText('Er zijn nog geen scenario’s')).toBeVisible();
  await bekijk('scenarios-leeg', OPNIEUW);
  await focusOp(page.getByRole('button', { name: 'Nieuw scenario' }));
  await druk('Enter');
  const venster = page.getByRole('dialog', { name: 'Nieuw scenario' });
  await userEvent.click(venster.getByLabelText('Een percentage meer of minder'));
  await expect.element(venster.getByLabelText('Hoeveel procent')).toBeVisible();
  await bekijk('scenarios-nieuw', OPNIEUW);
  await userEvent.fill(venster.getByLabelText('Hoeveel procent'), 'tien');
  await userEvent.click(venster.getByRole('button', { name: 'Scenario maken' }));
  await expect.element(venster.getByLabelText('Naam')).toHaveFocus();
  await expect.element(venster.getByText('Typ een getal met hooguit twee cijfers')).toBeVisible();
  expect(server.aantal('POST')).toBe(0);
  await bekijk('scenarios-nieuw-fout');
  await userEvent.fill(venster.getByLabelText('Naam'), '10 % minder');
  await userEvent.fill(venster.getByLabelText('Waar is het voor?'), 'Als de raad minder geeft.');
  await userEvent.fill(venster.getByLabelText('Hoeveel procent'), '10');
  await focusOp(venster.getByRole('button', { name: 'Scenario maken' }));
  await druk('Enter');
  await expect.element(venster).not.toBeInTheDocument();
  await expect.element(page.getByRole('heading', { name: '10 % minder' })).toHaveFocus();
  await expect.element(page.getByText(/Begroot: €\s68\.400,45 \+ 2\sPM/)).toBeVisible();
  await expect.element(page.getByText(/Verschil met de begroting: −\s€\s7\.600,05/)).toBeVisible();
  await bekijk('scenarios-lijst', OPNIEUW);
});

test('een scenario zonder een geldbron; een naam die er al is wordt gezegd', async () => {
  const { concept, bron, maakScenario } = gevuld();
  maakScenario('10 % minder');
  const gevraagd: unknown[] = [];
  await toonScenarios(concept, (server) => {
    server.antwoordtEens(KOPIEEN, () =>
      probleem(400, 'Er is al een scenario met deze naam.', {
        naam: 'Er is al een scenario met deze naam.',
      }),
    );
    server.antwoordt(KOPIEEN, ({ body }) => {
      gevraagd.push(body);
      return antwoord(201, concept.delen.vind(maakScenario('Zonder fonds')), { ETag: '"0"' });
    });
  });
  await userEvent.click(page.getByRole('button', { name: 'Nieuw scenario' }));
  const venster = page.getByRole('dialog', { name: 'Nieuw scenario' });
  const maak = venster.getByRole('button', { name: 'Scenario maken' });
  await userEvent.fill(venster.getByLabelText('Naam'), '10 % Minder');
  await userEvent.click(maak);
  await expect.element(venster.getByText('Er is al een scenario met deze naam.')).toBeVisible();
  await userEvent.fill(venster.getByLabelText('Naam'), 'Zonder fonds');
  await userEvent.click(venster.getByLabelText('Zonder een geldbron'));
  await userEvent.selectOptions(venster.getByLabelText('Geldbron', { exact: true }), 'Muziekfonds');
  await userEvent.click(maak);
  await expect.element(page.getByRole('heading', { name: 'Zonder fonds' })).toBeVisible();
  expect(gevraagd).toMatchObject([
    { naam: 'Zonder fonds', aanpassing: { wat: 'nul', geldbron: bron.id } },
  ]);
});

test('een scenario een andere naam geven, archiveren en terughalen', async () => {
  const { concept, maakScenario } = gevuld();
  maakScenario('Zonder fonds');
  await toonScenarios(concept);
  const namen = () =>
    concept.delen
      .alle('begroting')
      .map(({ inhoud }) => inhoud.naam)
      .filter((naam) => naam !== null);
  await userEvent.click(page.getByRole('button', { name: 'Zonder fonds wijzigen' }));
  await userEvent.fill(page.getByLabelText('Naam', { exact: true }), 'Zonder het fonds');
  await druk('Tab');
  await expect.poll(namen).toEqual(['Zonder het fonds']);
  const kop = page.getByRole('heading', { name: 'Zonder het fonds' });
  await userEvent.click(page.getByRole('button', { name: 'Zonder het fonds archiveren' }));
  await expect.element(kop).not.toBeInTheDocument();
  await expect.poll(namen).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: 'Ongedaan maken' }).last());
  await expect.element(kop).toBeVisible();
  await expect.poll(namen).toEqual(['Zonder het fonds']);
  await opgeslagen();
});

test('wie niet is ingelogd ziet niets van een scenario', async () => {
  const { concept, maakScenario } = gevuld();
  maakScenario('Zonder fonds');
  const { server } = await toon(SCENARIOS, { server: (proef) => proef.zetConcept(concept) });
  await expect.element(page.getByText('Log in om dit concept te bewerken')).toBeVisible();
  expect(server.verzoeken.filter((verzoek) => verzoek.includes('/begrotingen'))).toEqual([]);
  await expect.element(page.getByText('Zonder fonds')).not.toBeInTheDocument();
});

test('vergelijken zegt per thema, regel en actie wat er anders is, ook naast een versie', async () => {
  const { concept, maakScenario } = gevuld();
  concept.gepubliceerd = true;
  const id = maakScenario('10 % minder');
  await toonScenarios(concept, (server) => {
    server.antwoordt(VERGELIJKING, ({ query }) =>
      antwoord(200, vergelijking({ id, naam: '10 % minder', met: query.get('met') ?? '' }), {
        ETag: '"een"',
      }),
    );
    server.antwoordt('GET /agendas/{agenda}/versies', {
      resultaten: [2, 1].map((nummer) => ({
        nummer,
        url: `https://strategiekaart.example/v1/agendas/${KLEIN}/versies/${nummer}`,
        gepubliceerdOp: '2026-11-26T11:00:00Z',
        toelichting: 'Met een begroting.',
        besluit: null,
      })),
      totaal: 2,
    });
  });
  await userEvent.click(
    page.getByRole('link', { name: '10 % minder vergelijken met de begroting' }),
  );
  await expect
    .element(page.getByRole('heading', { name: '10 % minder naast Begroting' }))
    .toBeVisible();
  await expect
    .element(
      page
        .getByRole('table')
        .getByRole('row', { name: /Verschil/ })
        .first(),
    )
    .toHaveTextContent(/−\s€\s7\.500\s*−10,0\s%/);
  await userEvent.click(page.getByText('Koren', { exact: true }));
  await expect.element(page.getByText(/2027: €\s75\.000 wordt €\s67\.500/)).toBeVisible();
  await expect.element(page.getByRole('heading', { name: '1 actie wordt geraakt' })).toBeVisible();
  await expect.element(page.getByText('Een koor in elke wijk.')).toBeVisible();
  await expect.element(page.getByRole('link', { name: /1\. Muziek in de wijk/ })).toBeVisible();
  await bekijk('scenarios-vergelijking', OPNIEUW);

  // Beside what is published: the address says so, and it cannot be adopted from there.
  await userEvent.selectOptions(page.getByLabelText('Vergelijken met'), 'Versie 2');
  await verwachtAdres(/met=versie-2/);
  await expect
    .element(page.getByRole('heading', { name: '10 % minder naast Versie 2' }))
    .toBeVisible();
  await expect
    .element(page.getByRole('button', { name: 'Overnemen als begroting' }))
    .not.toBeInTheDocument();
});

test('op papier staat een vergelijking zonder keuzes en knoppen', async () => {
  const { concept, eigen, maakScenario } = gevuld();
  const id = maakScenario('10 % minder');
  await toonScenarios(concept, (server) => {
    server.antwoordt(VERGELIJKING, () =>
      antwoord(200, vergelijking({ id, naam: '10 % minder', met: eigen }), { ETag: '"een"' }),
    );
  });
  await userEvent.click(
    page.getByRole('link', { name: '10 % minder vergelijken met de begroting' }),
  );
  await userEvent.click(page.getByText('Koren', { exact: true }));
  const keuze = page.getByLabelText('Vergelijken met');
  const overnemen = page.getByText('Overnemen als begroting');
  await expect.element(keuze).toBeVisible();
  await expect.element(overnemen).toBeVisible();
  onTestFinished(() => zetMedium(''));
  await zetMedium('print');
  await expect.element(keuze).not.toBeVisible();
  await expect.element(overnemen).not.toBeVisible();
  await expect.element(page.getByText(/2027: €\s75\.000 wordt €\s67\.500/)).toBeVisible();
  await zetVenster(1280, document.documentElement.scrollHeight);
  await commands.schermafdruk('scenarios-vergelijking-print-1280');
});

test('overnemen vraagt eerst, en doet niets als een collega net iets wijzigde', async () => {
  const { concept, eigen, maakScenario } = gevuld();
  const id = maakScenario('10 % minder');
  const stand = { nummer: 1, gelijk: false };
  await toonScenarios(concept, (server) => {
    server.antwoordt(VERGELIJKING, () =>
      antwoord(
        200,
        vergelijking({
          id,
          naam: '10 % minder',
          met: eigen,
          gelijk: stand.gelijk,
          ...(stand.nummer > 1 && { krant: ['2000.00', '900.45'] as const }),
        }),
        { ETag: `"${stand.nummer}"` },
      ),
    );
    // A colleague is just ahead of the first one.
    server.antwoordtEens(OVERNAMES, () => {
      stand.nummer = 2;
      return probleem(412, 'Er is intussen iets veranderd.');
    });
    server.antwoordt(OVERNAMES, ({ koppen }) => {
      if (koppen.get('If-Match') !== '"2"') return probleem(412);
      stand.gelijk = true;
      const koren = concept.delen
        .alle('begrotingsregel')
        .find(({ inhoud }) => inhoud.begroting === eigen && inhoud.onderdeel === 'Koren');
      concept.delen.wijzig(
        koren?.id ?? '',
        { begroot: { 2027: bedrag('67500.00') } },
        'Bea Beleid',
      );
      return antwoord(200, { gewijzigd: 2, nieuw: 0, gearchiveerd: 0 });
    });
  });
  await userEvent.click(
    page.getByRole('link', { name: '10 % minder vergelijken met de begroting' }),
  );
  const overnemen = page.getByRole('button', { name: 'Overnemen als begroting' });
  await userEvent.click(overnemen);
  const vraag = page.getByRole('alertdialog');
  await expect.element(vraag).toHaveTextContent('2 regels krijgen andere bedragen of gegevens.');
  await bekijk('scenarios-overnemen');
  await userEvent.click(vraag.getByRole('button', { name: 'Overnemen', exact: true }));
  await expect.element(page.getByText('Er is intussen iets veranderd')).toBeVisible();
  await bekijk('scenarios-intussen-veranderd', OPNIEUW);
  await userEvent.click(page.getByText('Krant', { exact: true }));
  await expect.element(page.getByText(/2028: €\s2\.000 wordt €\s900,45/)).toBeVisible();

  await userEvent.click(overnemen);
  await focusOp(vraag.getByRole('button', { name: 'Overnemen', exact: true }));
  await druk('Enter');
  await expect
    .element(page.getByText('“10 % minder” is nu de begroting van het concept'))
    .toBeVisible();
  await expect.element(page.getByText('Geen verschillen')).toBeVisible();
  await bekijk('scenarios-overgenomen', OPNIEUW);
  await expect.element(overnemen).not.toBeInTheDocument();
  await userEvent.click(page.getByRole('link', { name: 'Bekijk de begroting' }));
  await expect.element(cel(/Koren, 2027: 67.500 euro/)).toBeVisible();
});
