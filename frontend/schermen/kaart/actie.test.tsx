import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { lijktOp, probleem } from '../../proefserver/antwoorden';
import { KLEIN } from '../../proefserver/concept/kleinConcept';
import { bekijk } from '../bekijk';
import { druk, focusOp, opgeslagen, plak, typ, zoekEnKies } from '../handelingen';
import { actie, BUURTKOOR, toonKaart, vak, wat } from './bewerkkaart';

const NIEUW = 'Een koor dat er nog niet is';

test('wie: zoeken, ter plekke maken, een andere rol, en weer weg', async () => {
  const { server } = await toonKaart();
  const wie = async () => (await actie(server)).inhoud.wie;
  const koppel = vak().getByLabelText(/^Organisatie toevoegen bij/);
  await zoekEnKies(koppel, NIEUW, `“${NIEUW}” toevoegen als nieuwe organisatie`);
  const soort = vak().getByLabelText('Soort');
  await expect.element(soort).toBeVisible();
  await bekijk('bewerken-nieuwe-organisatie');
  await userEvent.selectOptions(soort, 'Vereniging');
  await userEvent.click(vak().getByRole('button', { name: 'Toevoegen', exact: true }));
  await userEvent.click(vak().getByRole('button', { name: `${NIEUW} trekker` }));
  const venster = page.getByRole('dialog', { name: NIEUW });
  const rol = venster.getByLabelText('Rol');
  await expect.element(rol).toBeVisible();
  await bekijk('bewerken-rol');
  await userEvent.selectOptions(rol, 'uitvoerder');
  await druk('Escape');
  const knop = vak().getByRole('button', { name: `${NIEUW} uitvoerder` });
  await expect.element(knop).toBeVisible();
  await expect.element(vak().getByText('nog geen trekker')).toBeVisible();
  await expect.poll(wie).toMatchObject([{ rol: 'uitvoerder' }]);
  await userEvent.click(knop);
  await userEvent.click(venster.getByRole('button', { name: 'Haal weg' }));
  await expect.element(knop).not.toBeInTheDocument();
  await expect.poll(wie).toEqual([]);
  await opgeslagen();
});

test('lijkt een nieuwe organisatie op een andere, dan is het een vraag', async () => {
  const { server } = await toonKaart();
  server.antwoordt('POST /agendas/{agenda}/concept/organisaties', ({ query, anders }) =>
    query.get('toch') === 'true' ? anders() : lijktOp('Buurtkoor Noord'),
  );
  const koppel = vak().getByLabelText(/^Organisatie toevoegen bij/);
  await zoekEnKies(koppel, NIEUW, `“${NIEUW}” toevoegen als nieuwe organisatie`);
  await userEvent.click(vak().getByRole('button', { name: 'Toevoegen', exact: true }));
  await expect
    .element(vak().getByText('Er is al een organisatie die hierop lijkt', { exact: true }))
    .toBeVisible();
  await expect.element(vak().getByText('Buurtkoor Noord')).toBeVisible();
  await bekijk('bewerken-nieuwe-organisatie-lijkt-op');
  await userEvent.click(vak().getByRole('button', { name: 'Toch toevoegen' }));
  await expect.element(vak().getByRole('button', { name: `${NIEUW} trekker` })).toBeVisible();
});

test('wie verder typt kiest niets meer wat daar niet bij past, ook voor het antwoord er is', async () => {
  const { server } = await toonKaart();
  const { organisaties } = await server.concept(KLEIN);
  organisaties.unshift({ ...BUURTKOOR, id: crypto.randomUUID(), naam: 'Buurtkoor Aan Zee' });
  const wacht = Promise.withResolvers<undefined>();
  server.antwoordt('GET /agendas/{agenda}/concept/organisaties', async ({ query, anders }) => {
    if (query.get('zoek') !== 'buurtkoor') await wacht.promise;
    return anders();
  });
  await focusOp(vak().getByLabelText(/^Organisatie toevoegen bij/));
  await userEvent.fill(vak().getByLabelText(/^Organisatie toevoegen bij/), 'buurtkoor');
  const aanZee = page.getByRole('option', { name: /^Buurtkoor Aan Zee/ });
  await expect.element(aanZee).toBeVisible();
  await typ(' noord');
  await expect.element(aanZee).not.toBeInTheDocument();
  await druk('ArrowDown');
  wacht.resolve(undefined);
  await druk('Enter');
  await expect
    .element(vak().getByRole('button', { name: 'Buurtkoor Noord trekker' }))
    .toBeVisible();
});

test('een actie gaat langs het menu naar een andere plek, en neemt de focus mee', async () => {
  const { server } = await toonKaart({ vol: true });
  await userEvent.click(page.getByRole('button', { name: 'Verplaats naar…: Een koor in' }));
  const naar = page.getByRole('menuitem', { name: 'Zonder strategie, in Lang' });
  await expect.element(naar).toBeVisible();
  await bekijk('bewerken-verplaatsen');
  await userEvent.click(naar);
  await expect.element(page.getByText('Staat nu zonder strategie in Lang')).toBeVisible();
  await expect.element(page.getByRole('article', { name: /^Een koor/ })).toHaveFocus();
  await expect.poll(async () => (await actie(server)).inhoud.strategie).toBeNull();
  await opgeslagen();
});

test('een tijd die wordt geweigerd blijft staan, met wat eraan mankeert', async () => {
  const { server, herlaad } = await toonKaart();
  const wanneer = vak().getByRole('textbox', { name: 'Wanneer' });
  const zin = 'Een tijd heeft hoogstens 200 tekens.';
  server.antwoordt('PATCH /agendas/{agenda}/concept/acties/{id}', () =>
    probleem(400, 'De invoer klopt niet.', { wanneer: zin }),
  );
  await userEvent.fill(wanneer, 'zodra het kan');
  await druk('Enter');
  await expect.element(vak().getByRole('alert')).toHaveTextContent(zin);
  await herlaad();
  await expect.element(wanneer).toHaveValue('zodra het kan');
  await expect.element(vak().getByRole('alert')).toHaveTextContent(zin);
  await bekijk('bewerken-wanneer-fout');
  server.antwoordtWeer('PATCH /agendas/{agenda}/concept/acties/{id}');
  await userEvent.fill(wanneer, 'eerste helft 2028');
  await druk('Enter');
  await expect.poll(async () => (await actie(server)).inhoud.wanneer).toBe('eerste helft 2028');
  await expect.element(vak().getByRole('alert')).not.toBeInTheDocument();
  await opgeslagen();
});

test('wat een actie nog meer heeft staat onder Meer; een stap heeft een bedrag', async () => {
  const { server } = await toonKaart({ breedte: 390, vol: true });
  await userEvent.click(page.getByRole('button', { name: /^Meer van Een koor/ }));
  const wijken = page.getByRole('textbox', { name: 'Wijken' });
  await expect.element(wijken).toHaveValue('Noord, Zuid');
  await userEvent.fill(wijken, 'Noord, Zuid, Oost');
  await druk('Enter');
  await userEvent.fill(page.getByLabelText(/^Stap toevoegen bij Een koor/), 'Zij gaan op reis.');
  await druk('Enter');
  const details = vak().getByRole('button', { name: 'Details van stap 3' });
  await userEvent.click(details);
  await userEvent.fill(page.getByRole('textbox', { name: 'Bedrag in euro' }), '2.500');
  await druk('Tab');
  await expect
    .poll(async () => (await actie(server)).inhoud)
    .toMatchObject({
      wijken: ['Noord', 'Zuid', 'Oost'],
      hoe: [{ bedrag: '30000.00' }, { gedaan: true }, { bedrag: '2500.00' }],
    });
  await bekijk('bewerken', { opTelefoonAnders: true });
  await userEvent.click(details);
  await expect.element(page.getByText(/€\s2\.500/)).toBeVisible();
  expect(document.documentElement.scrollWidth).toBe(390);
  await opgeslagen();
});

test('ongedaan maken zet terug wat werd veranderd en weggehaald', async () => {
  const { server } = await toonKaart();
  await userEvent.fill(wat(), 'De koren zingen samen.');
  await druk('Enter');
  await expect.poll(async () => (await actie(server, 'De koren')).revisie).toBe(1);
  await userEvent.click(page.getByRole('button', { name: 'Archiveer: Oefenplekken openen' }));
  await expect.element(page.getByText('Strategie en 2 acties gearchiveerd.')).toBeVisible();
  await expect.poll(() => page.getByRole('article').elements()).toHaveLength(0);
  await opgeslagen();
  await bekijk('bewerken-gearchiveerd');
  const ongedaan = page
    .getByRole('region', { name: 'Opslaan en controleren' })
    .getByRole('button', { name: 'Ongedaan maken' });
  await userEvent.click(ongedaan);
  await expect.element(page.getByText(/^Ongedaan gemaakt: archiveren/)).toBeVisible();
  await expect.element(wat()).toHaveValue('De koren zingen samen.');
  await expect.poll(() => page.getByRole('article').elements()).toHaveLength(2);
  await userEvent.click(ongedaan);
  await expect.element(wat()).toHaveValue('Een koor in elke wijk.');
  await expect.poll(async () => (await actie(server)).inhoud.wat).toBe('Een koor in elke wijk.');
  await opgeslagen();
});

test('een lijst die wordt geplakt, wordt losse stappen zonder nummers', async () => {
  const { server } = await toonKaart();
  const stappen = async () =>
    ((await actie(server)).inhoud.hoe as { tekst: string }[]).map(({ tekst }) => tekst);
  const eerst = await stappen();
  await userEvent.click(vak().getByLabelText(/^Stap toevoegen/));
  await plak('1.\tDe zaal huren\r\n2.\tMensen vragen\r\n3.\tOefenen in de\r\nwijk');
  await expect
    .poll(stappen)
    .toEqual([...eerst, 'De zaal huren', 'Mensen vragen', 'Oefenen in de wijk']);
  await expect.element(page.getByText('Geplakt als 3 losse onderdelen.')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: /^Ongedaan maken/ }).first());
  await expect.poll(stappen).toEqual(eerst);
});

test('een lijst die als acties wordt geplakt, gaat er in één keer weer af en op', async () => {
  await toonKaart();
  const acties = () => page.getByRole('article').elements().length;
  const eerst = acties();
  await userEvent.click(page.getByLabelText(/^Actie toevoegen bij/).first());
  await plak('• Een koor beginnen\r\n• Een zaal zoeken\r\n• Een optreden geven');
  await expect.poll(acties).toBe(eerst + 3);
  await opgeslagen();
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect
    .element(page.getByText('Ongedaan gemaakt: toevoegen van “Een koor beginnen” en nog 2').first())
    .toBeVisible();
  await expect.poll(acties).toBe(eerst);
  await opgeslagen();
  await userEvent.keyboard('{Control>}y{/Control}');
  await expect.poll(acties).toBe(eerst + 3);
  await opgeslagen();
});
