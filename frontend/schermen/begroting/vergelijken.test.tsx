import { expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { antwoord, probleem } from '../../proefserver/antwoorden';
import { KLEIN } from '../../proefserver/concept/kleinConcept';
import { bekijk } from '../bekijk';
import { druk, focusOp, verwachtAdres, zetMedium } from '../handelingen';
import { maakSchermafdruk } from '../toon';
import { bedrag, cel } from './proefrooster';
import { gevuld, toonScenarios } from './proefscenario';
import { vergelijking } from './vergelijking';

const OPNIEUW = { opTelefoonAnders: true };
const VERGELIJKING = 'GET /agendas/{agenda}/concept/begrotingen/{id}/vergelijking';
const OVERNAMES = 'POST /agendas/{agenda}/concept/begrotingen/{id}/overnames';

const vergelijk = () =>
  userEvent.click(page.getByRole('link', { name: '10 % minder vergelijken met de begroting' }));

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
  await vergelijk();
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

test('op papier staat een vergelijking zonder menu, keuzes en knoppen', async () => {
  const { concept, eigen, maakScenario } = gevuld();
  const id = maakScenario('10 % minder');
  await toonScenarios(concept, (server) => {
    server.antwoordt(VERGELIJKING, () =>
      antwoord(200, vergelijking({ id, naam: '10 % minder', met: eigen }), { ETag: '"een"' }),
    );
  });
  await vergelijk();
  await userEvent.click(page.getByText('Koren', { exact: true }));
  const keuze = page.getByLabelText('Vergelijken met');
  const overnemen = page.getByText('Overnemen als begroting');
  const menu = page.getByText('PM-lijst', { exact: true });
  const alle = page.getByText('Alle scenario’s');
  const bewaard = page.getByText('Alles is opgeslagen');
  const weg = [keuze, overnemen, menu, alle, bewaard];
  for (const deel of weg) await expect.element(deel).toBeVisible();
  onTestFinished(() => zetMedium(''));
  await zetMedium('print');
  for (const deel of weg) await expect.element(deel).not.toBeVisible();
  await expect.element(page.getByText(/2027: €\s75\.000 wordt €\s67\.500/)).toBeVisible();
  await maakSchermafdruk('scenarios-vergelijking-print-1280');
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
  await vergelijk();
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
