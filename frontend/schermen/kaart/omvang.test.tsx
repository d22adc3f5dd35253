import { expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { probleem } from '../../proefserver/antwoorden';
import type { Scherm } from '../toon';
import { ruimOp, toon } from '../toon';
import { bekijk } from '../bekijk';
import { druk, focusOp, opgeslagen, typ, zetMedium } from '../handelingen';
import { meet } from '../renders';
import { groteKaart, KAART, wat } from './bewerkkaart';

const toonGroot = (acties: number, perStrategie = 5): Promise<Scherm> =>
  toon(KAART, {
    als: 'beleid',
    meldingen: /400/,
    server: (proef) => proef.zetConcept(groteKaart(acties, perStrategie)),
  });

const openknop = (nummer: number) =>
  page.getByRole('button', { name: `resultaat ${nummer} wijzigen`, exact: true });
const klaar = page.getByRole('button', { name: /^Klaar met/ });
const elementen = () => document.querySelectorAll('*').length;

/** As Ctrl+F of the browser does. */
const zoekInPagina = (woorden: string): boolean =>
  (window as unknown as { find: (...mee: [string, boolean, boolean, boolean]) => boolean }).find(
    woorden,
    false,
    false,
    true,
  );

/** What a typed key and a saved field cost on a map of this size. */
async function kosten(acties: number, perStrategie?: number) {
  const { klok, server } = await toonGroot(acties, perStrategie);
  if (acties > 40) await userEvent.click(openknop(1));
  await focusOp(wat());
  await druk('End');
  await typ('a');
  const toets = await meet(() => typ('b'));
  const bewaard = await meet(async () => {
    await druk('Enter');
    await expect.poll(() => server.aantal('PATCH')).toBe(1);
    await opgeslagen();
    const gevraagd = server.aantal('GET');
    klok.vooruit(600);
    await expect.poll(() => server.aantal('GET')).toBeGreaterThan(gevraagd);
    await expect.poll(() => server.bezig).toBe(0);
    // So long it is told of as just saved.
    klok.vooruit(4000);
    await new Promise(requestAnimationFrame);
  });
  return { toets, bewaard };
}

test('een toets en een opgeslagen veld kosten op een grote kaart evenveel als op een kleine', async () => {
  const klein = await kosten(2, 2);
  for (const acties of [30, 300]) {
    ruimOp();
    const { toets, bewaard } = await kosten(acties);
    // Not one vak more than the one in which somebody types.
    expect(toets).toEqual(klein.toets);
    expect(bewaard.elementen).toBe(klein.bewaard.elementen);
    // How the answers come in is not the same every time.
    expect(bewaard.renders).toBeLessThan(2 * klein.bewaard.renders);
  }
});

test('een kaart met 300 acties is te lezen, en de zoekfunctie en het papier hebben alles', async () => {
  await toonGroot(300);
  const artikelen = document.querySelectorAll('article');
  expect(artikelen).toHaveLength(300);
  expect(elementen()).toBeLessThan(7000);
  expect(document.querySelectorAll('article textarea, article input')).toHaveLength(0);
  for (const woorden of [
    'Actie 299: er',
    'Oefenen voor actie 300.',
    'Wijk 300',
    'vanaf actie 296',
  ]) {
    expect(zoekInPagina(woorden), woorden).toBe(true);
  }
  await zetMedium('print');
  onTestFinished(() => zetMedium(''));
  for (const artikel of artikelen) {
    expect(artikel.checkVisibility({ contentVisibilityAuto: true })).toBe(true);
  }
  expect(document.querySelectorAll('[aria-expanded]')).not.toHaveLength(0);
  for (const knop of document.querySelectorAll('[aria-expanded=false]')) {
    expect(knop.checkVisibility()).toBe(false);
  }
});

test('op papier staat wat er is, en niet wat erbij kan', async () => {
  await toonGroot(8);
  const erbij = [
    page.getByRole('textbox', { name: /toevoegen/i }),
    page.getByRole('combobox'),
    page.getByRole('button', { name: /toevoegen|archiveren|omhoog/i }),
  ];
  for (const een of erbij) await expect.poll(() => een.elements().length).toBeGreaterThan(0);
  await zetMedium('print');
  onTestFinished(() => zetMedium(''));
  for (const een of erbij) expect(een.elements()).toEqual([]);
  await expect.element(page.getByRole('article').first()).toBeVisible();
});

test('op een grote kaart is één groep tegelijk te bewerken, ook met het toetsenbord', async () => {
  const { herlaad } = await toonGroot(45);
  const velden = page.getByRole('textbox', { name: 'Wat wordt er gedaan' });
  await bekijk('bewerken-groot');
  await focusOp(openknop(2));
  await druk('Enter');
  await expect
    .element(page.getByRole('textbox', { name: 'Resultaat 2', exact: true }))
    .toHaveFocus();
  expect(velden.elements()).toHaveLength(15);
  await bekijk('bewerken-groot-open', { opTelefoonAnders: true });
  // Who clicks on what is read edits that.
  await userEvent.click(page.getByRole('heading', { name: 'Actie 45: er wordt gespeeld.' }));
  await expect.element(velden.last()).toHaveFocus();
  await expect.element(velden.last()).toHaveValue('Actie 45: er wordt gespeeld.');
  expect(velden.elements()).toHaveLength(15);
  await userEvent.fill(velden.last(), 'Actie 45 is anders.');
  await herlaad();
  await expect.element(velden.last()).toHaveValue('Actie 45 is anders.');
  await userEvent.click(klaar);
  await expect.element(openknop(3)).toHaveFocus();
  expect(velden.elements()).toHaveLength(0);
  await expect.element(page.getByRole('heading', { name: 'Actie 45 is anders.' })).toBeVisible();
  await opgeslagen();
});

test('waar iets niet kon worden opgeslagen blijft open', async () => {
  const { server } = await toonGroot(60);
  server.antwoordt('PATCH /agendas/{agenda}/concept/acties/{id}', () =>
    probleem(400, 'De invoer klopt niet.', { wat: 'Dit mag niet.' }),
  );
  await userEvent.click(openknop(1));
  await userEvent.fill(wat(), 'Wat niet mag.');
  await druk('Enter');
  await expect.element(page.getByText('Dit mag niet.')).toBeVisible();
  await userEvent.click(openknop(2));
  await expect
    .element(page.getByRole('textbox', { name: 'Resultaat 2', exact: true }))
    .toHaveFocus();
  await expect.element(page.getByText('Dit mag niet.')).toBeVisible();
  expect(klaar.elements()).toHaveLength(2);
});

test('een grote groep gaat per strategie open, en een nieuwe actie staat meteen klaar', async () => {
  await toonGroot(60, 20);
  const velden = page.getByRole('textbox', { name: 'Wat wordt er gedaan' });
  await userEvent.click(openknop(1));
  expect(velden.elements()).toHaveLength(0);
  await userEvent.click(
    page.getByRole('button', { name: 'Wat er gebeurt vanaf actie 21 wijzigen', exact: true }),
  );
  await expect.element(page.getByRole('textbox', { name: 'Strategie', exact: true })).toHaveFocus();
  expect(velden.elements()).toHaveLength(20);
  await focusOp(page.getByLabelText('Actie toevoegen bij Wat er gebeurt vanaf actie 21'));
  await typ('Nog een koor.');
  await druk('Enter');
  await expect
    .element(page.getByLabelText('Organisatie toevoegen bij Nog een koor.'))
    .toHaveFocus();
  expect(velden.elements()).toHaveLength(21);
  await opgeslagen();
});
