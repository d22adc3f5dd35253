import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { KLEIN, kleinConcept } from '../../proefserver/concept/kleinConcept';
import type { Proefserver } from '../../proefserver/Proefserver';
import { bekijk } from '../bekijk';
import { druk, focusOp, zoekEnKies, opgeslagen, typ } from '../handelingen';
import { toon } from '../toon';
import { begroot, BEGROTING, cel, gevuldConcept } from './proefrooster';

const KOORFONDS = {
  id: 'b0a7c1de-1111-4a4a-8b8b-000000000001',
  code: 'koorfonds',
  naam: 'Koorfonds',
  soort: 'fonds',
  afkorting: null,
  heeftLeden: false,
} as const;

const toonRooster = (concept = gevuldConcept()) =>
  toon(BEGROTING, {
    als: 'beleid',
    server: (server) => {
      server.zetConcept(concept).organisaties.push(KOORFONDS);
    },
  });

const regels = async (server: Proefserver) => {
  const { delen } = await server.concept(KLEIN);
  return delen.alle('begrotingsregel').map(({ inhoud }) => inhoud);
};
const regel = async (server: Proefserver, onderdeel: string) =>
  (await regels(server)).find((inhoud) => inhoud.onderdeel === onderdeel);

test('zonder begroting is er één knop, en daarna een lege tabel om regels aan toe te voegen', async () => {
  const { server } = await toon(BEGROTING, {
    als: 'beleid',
    server: (proef) => proef.zetConcept(kleinConcept()),
  });
  await expect.element(page.getByText('Deze agenda heeft nog geen begroting')).toBeVisible();
  await bekijk('rooster-leeg');
  await focusOp(page.getByRole('button', { name: 'Begroting maken' }));
  await druk('Enter');
  await expect.element(page.getByText('Deze begroting heeft nog geen regels.')).toBeVisible();
  await bekijk('rooster-zonder-regels');
  await focusOp(page.getByLabelText('Thema', { exact: true }));
  await typ('Muziek');
  await druk('Tab');
  for (const onderdeel of ['Koren', 'Orkest']) {
    await typ(onderdeel);
    await druk('Enter');
    await expect.element(page.getByRole('rowheader', { name: onderdeel })).toBeVisible();
    await expect.element(page.getByRole('textbox', { name: 'Onderdeel' })).toHaveFocus();
  }
  await expect
    .poll(async () => (await regels(server)).map(({ onderdeel }) => onderdeel))
    .toEqual(['Koren', 'Orkest']);
  await opgeslagen();
});

test('bij cofinanciering hoort wie er betaalt', async () => {
  const concept = gevuldConcept();
  const eerste = { naam: 'Het fonds', soort: 'cofinanciering', organisatie: KOORFONDS.id };
  concept.zet('geldbron', eerste);
  const { server } = await toonRooster(concept);
  await userEvent.click(page.getByText('Geldbronnen', { exact: true }));
  await userEvent.click(page.getByRole('button', { name: 'Geldbron toevoegen' }));
  await userEvent.fill(page.getByLabelText('Naam', { exact: true }), 'Het koorfonds betaalt mee');
  await userEvent.selectOptions(page.getByLabelText('Soort'), 'Cofinanciering');
  const voegToe = page.getByRole('button', { name: 'Toevoegen', exact: true });
  await userEvent.click(voegToe);
  await expect.element(page.getByText('Kies bij cofinanciering wie betaalt.').last()).toBeVisible();
  expect(server.aantal('POST')).toBe(0);
  await bekijk('rooster-geldbronnen');
  await zoekEnKies(page.getByRole('combobox', { name: 'Wie betaalt' }), 'koor', /Koorfonds/);
  await userEvent.click(voegToe);
  await expect
    .element(page.getByRole('heading', { name: 'Het koorfonds betaalt mee' }))
    .toBeVisible();
  await expect
    .poll(async () => (await server.concept(KLEIN)).delen.alle('geldbron').map((d) => d.inhoud))
    .toMatchObject([
      eerste,
      {
        naam: 'Het koorfonds betaalt mee',
        soort: 'cofinanciering',
        organisatie: KOORFONDS.id,
      },
    ]);
  await opgeslagen();
});

test('het paneel van een regel: mensen, taakveld, actie en volgorde; de focus komt terug', async () => {
  const { server } = await toonRooster();
  await userEvent.click(page.getByRole('button', { name: 'Details van Koren' }));
  const paneel = page.getByRole('dialog', { name: 'Koren' });
  await userEvent.fill(paneel.getByLabelText('Fte'), 'veel');
  await expect.element(paneel.getByText('Typ een getal, zoals 0,6.')).toBeVisible();
  await userEvent.fill(paneel.getByLabelText('Fte'), '0,88');
  await userEvent.selectOptions(
    paneel.getByLabelText('Iv3-taakveld'),
    '5.3 Cultuurpresentatie, cultuurproductie en cultuurparticipatie',
  );
  await userEvent.fill(paneel.getByLabelText('Zoek een actie'), 'fiets');
  await expect.element(paneel.getByText('Geen andere actie gevonden.')).toBeVisible();
  await userEvent.fill(paneel.getByLabelText('Zoek een actie'), 'koor');
  await userEvent.click(paneel.getByRole('checkbox', { name: /koor in elke wijk/ }));
  await userEvent.fill(paneel.getByLabelText('Zoek een actie'), 'muziek');
  await expect.element(paneel.getByRole('checkbox', { name: /muziekbus/ })).not.toBeChecked();
  await bekijk('rooster-regel');
  await userEvent.click(paneel.getByRole('button', { name: 'Omlaag' }));
  await expect.element(paneel.getByRole('button', { name: 'Omlaag' })).toHaveFocus();
  await druk('Escape');
  const koren = page.getByRole('rowheader', { name: /Koren/ });
  await expect.element(koren).toHaveFocus();
  await expect.element(koren).toHaveTextContent('0,88 fte');
  await expect.element(page.getByRole('rowheader').nth(1)).toHaveTextContent('Koren');
  await expect
    .poll(() => regel(server, 'Koren'))
    .toMatchObject({ fte: '0.88', taakveld: '5.3', acties: [expect.any(String)] });
  await expect
    .poll(async () => (await regels(server)).map(({ onderdeel }) => onderdeel))
    .toEqual(['Orkest', 'Koren', 'Posters']);
  await opgeslagen();
  await bekijk('rooster-gevuld', { opTelefoonAnders: true });
});

test('bij een PM staat wie beslist en wanneer', async () => {
  const { server } = await toonRooster();
  await userEvent.click(cel(/Koren, 2027: PM/));
  await expect.element(page.getByText('PM: nog niet bekend wie beslist.')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Wie beslist en wanneer' }));
  const paneel = page.getByRole('dialog', { name: 'PM: Koren, 2027' });
  await expect.element(paneel).toBeVisible();
  await bekijk('rooster-pm');
  await zoekEnKies(paneel.getByRole('combobox', { name: 'Wie beslist' }), 'koor', /Koorfonds/);
  await userEvent.fill(paneel.getByLabelText('Beslist uiterlijk op'), '2027-06-30');
  await druk('Escape');
  await expect.element(page.getByText('Koorfonds beslist voor 30 juni 2027')).toBeVisible();
  await expect.element(cel(/Koren, 2027: PM/)).toHaveFocus();
  await expect
    .poll(() => regel(server, 'Koren'))
    .toMatchObject({
      begroot: { 2027: { soort: 'pm', beslistDoor: KOORFONDS.id, beslistVoor: '2027-06-30' } },
    });
  await opgeslagen();
});

test('een regel archiveren, en weer terug', async () => {
  const { server } = await toonRooster();
  await userEvent.click(page.getByRole('button', { name: 'Details van Orkest' }));
  await userEvent.click(page.getByRole('dialog').getByRole('button', { name: 'Archiveren' }));
  const rij = page.getByRole('rowheader', { name: /Orkest/ });
  await expect.element(rij).not.toBeInTheDocument();
  await expect.poll(() => begroot(server, 'Orkest')).toBeUndefined();
  await userEvent.click(page.getByRole('button', { name: 'Ongedaan maken', exact: true }).last());
  await expect.element(rij).toBeVisible();
  await expect.poll(() => begroot(server, 'Orkest')).toEqual({ 2026: '0.00' });
  await opgeslagen();
});

test('wat zonder verbinding is ingevuld wacht, en een collega met dezelfde cel geeft een keuze', async () => {
  const { server } = await toonRooster();
  const { delen } = await server.concept(KLEIN);
  const orkest = delen.alle('begrotingsregel')[1]?.id ?? '';
  server.zetVerbinding(false);
  await focusOp(cel(/Orkest, 2028/));
  await typ('31000');
  await druk('Enter');
  await expect.element(page.getByText(/1 wijziging wacht/)).toBeVisible();
  await server.doetAnder(KLEIN, orkest, {
    begroot: {
      2028: { soort: 'bedrag', bedrag: '13000.00', beslistDoor: null, beslistVoor: null },
    },
  });
  server.zetVerbinding(true);
  await expect.element(page.getByText('Er is een keuze nodig').first()).toBeVisible();
  await focusOp(cel(/Orkest, 2028: 31.000 euro, er is een keuze nodig/));
  await expect.element(page.getByText(/13\.000/).first()).toBeVisible();
  expect(await begroot(server, 'Orkest')).toMatchObject({ 2028: '13000.00' });
  await bekijk('rooster-botsing');
  await userEvent.click(page.getByRole('button', { name: 'Houd eigen invoer' }));
  await expect.poll(() => begroot(server, 'Orkest')).toMatchObject({ 2028: '31000.00' });
  await opgeslagen();
});

test('wat een collega in een andere cel van de regel invult, komt erbij zonder te vragen', async () => {
  const { server } = await toonRooster();
  const { delen } = await server.concept(KLEIN);
  const orkest = delen.alle('begrotingsregel')[1]?.id ?? '';
  await focusOp(cel(/Orkest, 2027/));
  await typ('29');
  await server.doetAnder(KLEIN, orkest, {
    begroot: { 2028: { soort: 'bedrag', bedrag: '30.00', beslistDoor: null, beslistVoor: null } },
  });
  await druk('Enter');
  await expect.element(cel(/Orkest, 2028: 30 euro/)).toBeVisible();
  await expect
    .poll(() => begroot(server, 'Orkest'))
    .toEqual({ 2026: '0.00', 2027: '29.00', 2028: '30.00' });
  await expect.element(page.getByText('Er is een keuze nodig')).not.toBeInTheDocument();
  await opgeslagen();
});

test('naast begroot staan toegezegd en besteed, dat per half jaar', async () => {
  await toonRooster();
  for (const maat of ['Toegezegd', 'Besteed']) {
    await userEvent.click(page.getByRole('group', { name: 'Welke bedragen' }).getByText(maat));
    await expect.element(page.getByRole('grid', { name: new RegExp(maat) })).toBeVisible();
  }
  await expect.element(page.getByRole('columnheader', { name: '1e helft' }).first()).toBeVisible();
  await bekijk('rooster-besteed', { opTelefoonAnders: true });
});

test('de plus bij een thema vraagt een onderdeel daaronder; een dubbelklik opent een cel, geen naam', async () => {
  await toonRooster();
  await userEvent.dblClick(page.getByRole('rowheader', { name: /Koren/ }));
  await userEvent.dblClick(cel(/Koren, 2026/));
  await expect.element(page.getByRole('textbox', { name: /Koren, 2026/ })).toHaveFocus();
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  await druk('Escape');
  await userEvent.click(page.getByRole('button', { name: 'Onderdeel toevoegen aan Promotie' }));
  await expect.element(page.getByRole('textbox', { name: 'Onderdeel' })).toHaveFocus();
  await expect
    .element(page.getByRole('combobox', { name: 'Thema' }))
    .toHaveDisplayValue('Promotie');
});

test('op een telefoon opent één tik een cel', async () => {
  const { server } = await toon(BEGROTING, {
    als: 'beleid',
    breedte: 390,
    server: (proef) => proef.zetConcept(gevuldConcept()),
  });
  await expect.element(cel(/Koren, 2028/)).toBeInTheDocument();
  const vinger = { bubbles: true, pointerType: 'touch', isPrimary: true };
  const doel = cel(/Koren, 2028/).element();
  doel.dispatchEvent(new PointerEvent('pointerdown', vinger));
  doel.dispatchEvent(new PointerEvent('pointerup', vinger));
  doel.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  const invoer = page.getByRole('textbox', { name: /Koren, 2028/ });
  await expect.element(invoer).toHaveFocus();
  await userEvent.fill(invoer, '29.000');
  await druk('Enter');
  await expect.poll(() => begroot(server, 'Koren')).toMatchObject({ 2028: '29000.00' });
  // The page itself does not scroll sideways.
  expect(document.documentElement.scrollWidth).toBe(390);
});
