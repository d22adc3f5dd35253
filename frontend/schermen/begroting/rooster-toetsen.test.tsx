import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { bekijk } from '../bekijk';
import { druk, focusOp, opgeslagen, plak, typ } from '../handelingen';
import { toon } from '../toon';
import { begroot, BEGROTING, cel, gevuldConcept, grootConcept } from './proefrooster';

const toonRooster = (concept = gevuldConcept()) =>
  toon(BEGROTING, { als: 'beleid', server: (server) => server.zetConcept(concept) });

test('een schermlezer hoort bij elke cel thema, onderdeel, jaar en waarde', async () => {
  await toonRooster();
  for (const naam of [
    'Muziek in de wijk, Koren, 2026: 75.000 euro',
    'Muziek in de wijk, Koren, 2027: PM',
    'Muziek in de wijk, Koren, 2028: niet ingevuld',
    'Muziek in de wijk, Orkest, 2026: 0 euro',
  ]) {
    await expect.element(cel(naam)).toBeInTheDocument();
  }
});

test('een totaal zegt hoeveel PM en hoeveel lege cellen erbij horen', async () => {
  await toonRooster();
  await expect.element(cel(/^Totaal Totaal, 2026/)).toHaveTextContent(/^€\s75\.000\s*1 leeg$/);
  await expect.element(cel(/^Totaal Totaal, 2027/)).toHaveTextContent(/^€\s0\s*\+ 1\sPM\s*2 leeg$/);
  await expect.element(cel(/^Totaal Totaal, 2026/)).toHaveAttribute('aria-readonly', 'true');
});

test('de tabel is met Tab één halte', async () => {
  await toonRooster();
  const haltes = page
    .getByRole('grid')
    .getByRole('gridcell')
    .elements()
    .filter((element) => element instanceof HTMLElement && element.tabIndex === 0);
  expect(haltes).toHaveLength(1);
});

test('typen gaat over de cel heen, en Enter gaat naar de regel eronder', async () => {
  const { server } = await toonRooster();
  await focusOp(cel(/Koren, 2026/));
  await typ('80.000');
  await druk('Enter');
  await expect.element(cel(/Orkest, 2026/)).toHaveFocus();
  await expect.element(cel(/Koren, 2026: 80.000 euro/)).toBeVisible();
  await expect.poll(() => begroot(server, 'Koren')).toEqual({ 2026: '80000.00', 2027: 'PM' });
});

test('Enter gaat voorbij de rij van een thema, en een pijl niet', async () => {
  const { server } = await toonRooster();
  await focusOp(cel(/Orkest, 2026/));
  await typ('5');
  await druk('Enter');
  await expect.element(cel(/Posters, 2026/)).toHaveFocus();
  await druk('ArrowUp');
  await expect.element(cel(/^Totaal Promotie, 2026/)).toHaveFocus();
  await expect.poll(() => begroot(server, 'Orkest')).toEqual({ 2026: '5.00' });
});

test('F2 opent wat er staat, en met Escape blijft dat zo', async () => {
  const { server } = await toonRooster();
  await focusOp(cel(/Koren, 2026/));
  await druk('F2');
  await expect.element(page.getByRole('textbox', { name: /Koren, 2026/ })).toHaveValue('75000');
  await typ('123');
  await druk('Escape');
  await expect.element(cel(/Koren, 2026: 75.000 euro/)).toHaveFocus();
  expect(server.aantal('PATCH')).toBe(0);
});

test('Tab gaat in een open cel naar rechts, en buiten een open cel de tabel uit', async () => {
  const { server } = await toonRooster();
  await focusOp(cel(/Koren, 2027/));
  await typ('7');
  await druk('Tab');
  await expect.element(cel(/Koren, 2028/)).toHaveFocus();
  await druk('Tab');
  expect(page.getByRole('grid').element().contains(document.activeElement)).toBe(false);
  await expect.poll(() => begroot(server, 'Koren')).toEqual({ 2026: '75000.00', 2027: '7.00' });
});

test('Delete maakt een gekozen blok leeg, in één stap terug te nemen en weer te doen', async () => {
  const { server } = await toonRooster();
  await focusOp(cel(/Koren, 2026/));
  await druk('Shift+ArrowRight', 'Shift+ArrowDown');
  expect(page.getByRole('gridcell', { selected: true }).elements()).toHaveLength(4);
  await druk('Delete');
  await expect.element(cel(/Koren, 2026: niet ingevuld/)).toBeVisible();
  await druk('Control+z');
  await expect.element(cel(/Koren, 2026: 75.000 euro/)).toBeVisible();
  await expect.element(cel(/Koren, 2027: PM/)).toBeVisible();
  await druk('Control+y');
  await expect.element(cel(/Koren, 2026: niet ingevuld/)).toBeVisible();
  await expect.poll(() => begroot(server, 'Koren')).toEqual({});
  await opgeslagen();
});

test('Shift met klikken kiest alles ertussen', async () => {
  await toonRooster(grootConcept());
  await focusOp(cel(/Regel 1, 2027/));
  await userEvent.click(cel(/Regel 12, 2034/), { modifiers: ['Shift'] });
  const gekozen = page.getByRole('gridcell', { selected: true });
  await expect.poll(() => gekozen.elements()).toHaveLength(12 * 8);
  await bekijk('rooster-blok');
});

test('Ctrl+R en de knop vullen naar rechts, en dat gaat ook weer terug', async () => {
  const { server } = await toonRooster();
  await focusOp(cel(/Koren, 2027/));
  await druk('Control+r');
  await expect.element(cel(/Koren, 2027: 75.000 euro/)).toBeVisible();
  await druk('Control+z');
  await expect.element(cel(/Koren, 2027: PM/)).toBeVisible();
  await focusOp(cel(/Orkest, 2026/));
  await userEvent.click(page.getByRole('button', { name: 'Naar rechts vullen' }));
  await expect.element(cel(/Orkest, 2028: 0 euro/)).toBeVisible();
  await expect
    .poll(() => begroot(server, 'Orkest'))
    .toEqual({ 2026: '0.00', 2027: '0.00', 2028: '0.00' });
  await opgeslagen();
  expect(await begroot(server, 'Koren')).toEqual({ 2026: '75000.00', 2027: 'PM' });
});

test('wat is opgeslagen, is stap voor stap terug te nemen en weer te doen', async () => {
  const { server } = await toonRooster();
  await focusOp(cel(/Koren, 2028/));
  await typ('12');
  await druk('Enter');
  await expect.poll(() => begroot(server, 'Koren')).toMatchObject({ 2028: '12.00' });
  await typ('34');
  await druk('Enter');
  await expect.poll(() => begroot(server, 'Orkest')).toMatchObject({ 2028: '34.00' });
  await druk('Control+z');
  await expect.element(cel(/Orkest, 2028: niet ingevuld/)).toBeVisible();
  await expect.poll(() => begroot(server, 'Orkest')).toEqual({ 2026: '0.00' });
  expect(await begroot(server, 'Koren')).toMatchObject({ 2028: '12.00' });
  await druk('Control+y');
  await expect.element(cel(/Orkest, 2028: 34 euro/)).toBeVisible();
  await expect.poll(() => begroot(server, 'Orkest')).toMatchObject({ 2028: '34.00' });
});

test('Enter op de naam van een regel gaat naar de details', async () => {
  await toonRooster();
  await focusOp(cel(/Koren, 2026/));
  await druk('Home', 'Enter');
  await expect.element(page.getByRole('dialog', { name: 'Koren' })).toBeVisible();
});

test('wat geen bedrag is blijft staan, en de cel is weer leeg te maken', async () => {
  const { server } = await toonRooster();
  await focusOp(cel(/Orkest, 2027/));
  await typ('twaalf');
  await druk('Enter');
  const fout = cel(/Orkest, 2027: twaalf, dit is geen bedrag/);
  await expect.element(fout).toHaveAttribute('aria-invalid', 'true');
  await focusOp(fout);
  await expect.element(page.getByRole('alert')).toHaveTextContent('“twaalf” is geen bedrag');
  await bekijk('rooster-verkeerd');
  await userEvent.click(page.getByRole('button', { name: 'Maak de cel weer leeg' }));
  await expect.element(cel(/Orkest, 2027: niet ingevuld/)).toHaveFocus();
  await opgeslagen();
  expect(server.aantal('PATCH')).toBe(0);
});

test('het antwoord op een vraag geldt voor alle cellen met die vraag, en voortaan', async () => {
  const { server } = await toonRooster();
  await userEvent.click(cel(/Koren, 2026/));
  await plak('1.500\t2.500\n3.500\t4');
  const vraag = page.getByRole('group', { name: 'Welk bedrag is bedoeld' });
  await expect.element(vraag).toHaveTextContent(/Bedoelt u €\s1\.500 of €\s1,50\?/);
  await expect.element(cel(/Orkest, 2027: 4 euro/)).toBeVisible();
  await bekijk('rooster-vraag');
  // From the cell the choices are one Tab away.
  await druk('Tab', 'Enter');
  await expect.element(cel(/Koren, 2026: 1.500 euro/)).toHaveFocus();
  await expect.element(cel(/Koren, 2027: 2.500 euro/)).toBeVisible();
  await expect.element(cel(/Orkest, 2026: 3.500 euro/)).toBeVisible();
  await typ('6.500');
  await druk('Enter');
  await expect.element(cel(/Koren, 2026: 6.500 euro/)).toBeVisible();
  await expect.poll(() => begroot(server, 'Koren')).toEqual({ 2026: '6500.00', 2027: '2500.00' });
});

test('een blok komt ook over de thema’s heen goed terecht, en is zo weer te kopiëren', async () => {
  const { server } = await toonRooster();
  const blok = '75000,50\tPM\n-500\t\n12\t0';
  await userEvent.click(cel(/Koren, 2027/));
  await plak(blok);
  await expect.element(page.getByText('6 cellen geplakt.')).toBeVisible();
  await expect.element(cel(/Koren, 2027: 75.000,50 euro/)).toBeVisible();
  await expect.element(cel(/Posters, 2028: 0 euro/)).toBeVisible();
  await druk('Control+c');
  await expect.element(page.getByText('6 cellen gekopieerd.')).toBeVisible();
  expect(await navigator.clipboard.readText()).toBe(blok);
  await druk('Control+z');
  await expect.element(cel(/Koren, 2027: PM/)).toBeVisible();
  await expect.element(cel(/Posters, 2028: niet ingevuld/)).toBeVisible();
  await expect.poll(() => begroot(server, 'Posters')).toEqual({});
  await opgeslagen();
});
