import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { conceptMetBegroting, KLEIN } from '../../proefserver/concept/kleinConcept';
import type { Proefserver } from '../../proefserver/Proefserver';
import { druk, opgeslagen, plak, typ } from '../handelingen';
import { toon } from '../toon';

const BEGROTING = `/agendas/${KLEIN}/concept/begroting`;

const toonRooster = () =>
  toon(BEGROTING, {
    als: 'beleid',
    server: (server) => server.zetConcept(conceptMetBegroting()),
  });

const cel = (naam: RegExp | string) => page.getByRole('gridcell', { name: naam });

const richt = (naam: RegExp) => (cel(naam).element() as HTMLElement).focus();

/** What the server has of a regel, as people write it. */
async function begroot(server: Proefserver, onderdeel: string): Promise<Record<string, string>> {
  const { delen } = await server.concept(KLEIN);
  const regel = delen.alle('begrotingsregel').find(({ inhoud }) => inhoud.onderdeel === onderdeel);
  const cellen = regel?.inhoud.begroot as Record<string, { bedrag: string | null }>;
  return Object.fromEntries(
    Object.entries(cellen).map(([jaar, { bedrag }]) => [jaar, bedrag ?? 'PM']),
  );
}

test('een blok plakken en kopiëren, ook met een verkeerde cel erin', async () => {
  const { server } = await toonRooster();
  await userEvent.click(cel(/Koren, 2027/));
  await plak('75.000\tpm\r\n100\t200\r\n');
  await expect.poll(() => begroot(server, 'Koren')).toEqual({ 2027: '75000.00', 2028: 'PM' });
  await expect.poll(() => begroot(server, 'Orkest')).toEqual({ 2027: '100.00', 2028: '200.00' });
  expect(server.aantal('PATCH')).toBe(1);
  // The totals come from the server, and hide no PM.
  await expect.element(cel(/^Totaal Totaal, 2028/)).toHaveTextContent(/€\s200\s*\+ 1\sPM/);
  await druk('Control+c');
  await expect.element(page.getByText('4 cellen gekopieerd.')).toBeVisible();
  expect(await navigator.clipboard.readText()).toBe('75000\tPM\n100\t200');
  await druk('Control+z');
  await expect.element(cel(/Orkest, 2028: niet ingevuld/)).toBeVisible();
  await opgeslagen();
  expect(server.aantal('PATCH')).toBe(2);

  // One wrong cell keeps what was pasted; the others land.
  await userEvent.click(cel(/Koren, 2027/));
  await plak('1\tzie bijlage\n2\t3');
  await expect.element(page.getByText('1 cel vraagt aandacht')).toBeVisible();
  await expect.element(cel(/Koren, 2028: zie bijlage, dit is geen bedrag/)).toBeVisible();
  await expect.poll(() => begroot(server, 'Orkest')).toEqual({ 2027: '2.00', 2028: '3.00' });
  await expect.poll(() => begroot(server, 'Koren')).toEqual({ 2027: '1.00' });
  await druk('Control+z');
  await opgeslagen();
});

test('een verkeerde invoer blijft staan met de uitleg, en wat dubbelzinnig is wordt gevraagd', async () => {
  const { server, herlaad } = await toonRooster();
  richt(/Orkest, 2027/);
  await typ('twaalf');
  await druk('Tab', 'ArrowLeft');
  await expect.element(cel(/Orkest, 2027: twaalf, dit is geen bedrag/)).toHaveFocus();
  await expect.element(page.getByText('“twaalf” is geen bedrag.')).toBeVisible();
  await expect.element(page.getByText('Nog niet alles is opgeslagen')).toBeVisible();
  // It outlives a reload, and is never sent.
  await herlaad();
  await expect.element(cel(/Orkest, 2027: twaalf/)).toBeVisible();
  expect(await begroot(server, 'Orkest')).toEqual({});

  richt(/Orkest, 2027/);
  await typ('1.500');
  await druk('Enter');
  richt(/Orkest, 2027: 1.500, twee betekenissen/);
  const vraag = page.getByRole('group', { name: 'Welk bedrag is bedoeld' });
  await expect.element(vraag).toHaveTextContent(/Bedoelt u €\s1\.500 of €\s1,50\?/);
  await druk('Tab');
  await expect.element(vraag.getByRole('button').first()).toHaveFocus();
  await druk('Enter');
  await expect.element(cel(/Orkest, 2027: 1.500 euro/)).toHaveFocus();
  await expect.poll(() => begroot(server, 'Orkest')).toEqual({ 2027: '1500.00' });
  await opgeslagen();
});

test('wie doortypt terwijl de vorige invoer nog onderweg is, botst niet met zichzelf', async () => {
  const { server } = await toonRooster();
  const laatLos = server.houdVast('PATCH /agendas/{agenda}/concept/begrotingsregels/{id}');
  richt(/Koren, 2027/);
  await typ('15');
  await druk('Enter');
  await expect.poll(() => begroot(server, 'Koren')).toEqual({ 2027: '15.00' });
  richt(/Koren, 2027/);
  await typ('65');
  laatLos();
  await opgeslagen();
  await druk('Enter');
  await expect.poll(() => begroot(server, 'Koren')).toEqual({ 2027: '65.00' });
  await opgeslagen();
});
