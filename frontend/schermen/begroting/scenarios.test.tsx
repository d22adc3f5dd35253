import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { antwoord, probleem } from '../../proefserver/antwoorden';
import { kleinConcept } from '../../proefserver/concept/kleinConcept';
import { bekijk } from '../bekijk';
import { druk, focusOp, opgeslagen } from '../handelingen';
import { toon } from '../toon';
import { gevuld, SCENARIOS, toonScenarios } from './proefscenario';

const OPNIEUW = { opTelefoonAnders: true };
const KOPIEEN = 'POST /agendas/{agenda}/concept/begrotingen/{id}/kopieen';

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
  await userEvent.click(venster.getByRole('link', { name: 'Naam: Vul dit veld in.' }));
  await expect.element(venster.getByLabelText('Naam')).toHaveFocus();
  await expect
    .element(venster.getByText('Typ een getal met hooguit twee cijfers').last())
    .toBeVisible();
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
  await expect
    .element(venster.getByText('Er is al een scenario met deze naam.').last())
    .toBeVisible();
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
  await expect.element(page.getByText('Log in om te bewerken')).toBeVisible();
  expect(server.verzoeken.filter((verzoek) => verzoek.includes('/begrotingen'))).toEqual([]);
  await expect.element(page.getByText('Zonder fonds')).not.toBeInTheDocument();
});
