import { expect, test } from 'vitest';
import { KLEIN } from '../../proefserver/concept/kleinConcept';
import type { Proefserver } from '../../proefserver/Proefserver';
import { druk, focusOp, opgeslagen, typ } from '../handelingen';
import { toon } from '../toon';
import { bedrag, BEGROTING, cel, grootConcept } from './proefrooster';

const toonRooster = (concept = grootConcept()) =>
  toon(BEGROTING, { als: 'beleid', server: (server) => server.zetConcept(concept) });
const toonGroot = () => toonRooster(grootConcept(200, 10));

const regel = async (server: Proefserver, nummer: number): Promise<string> =>
  (await server.concept(KLEIN)).delen.alle('begrotingsregel')[nummer - 1]?.id ?? '';

/** What is asked and how many bytes are answered, until the total of 2028 is another. */
async function kosten(server: Proefserver, doe: () => Promise<void>) {
  const totaal = cel(/^Totaal Totaal, 2028/);
  const eerst = totaal.element().textContent;
  const [verzoeken, bytes] = [server.verzoeken.length, server.bytes];
  await doe();
  await expect.element(totaal).not.toHaveTextContent(eerst);
  await expect.poll(() => server.bezig).toBe(0);
  const namen = server.verzoeken.slice(verzoeken).map((v) => v.replace(/[\w-]{36}|\?.*/g, ''));
  return { namen, bytes: server.bytes - bytes };
}

test('een opgeslagen cel kost wie haar invult twee verzoeken en nog geen 5 kB', async () => {
  const { server, klok } = await toonGroot();
  await focusOp(cel(/Regel 5, 2028/));
  await typ('12');
  const { namen, bytes } = await kosten(server, async () => {
    await druk('Enter');
    await expect.poll(() => server.aantal('PATCH')).toBe(1);
    await opgeslagen();
    klok.vooruit(600);
  });
  expect(namen).toEqual([
    `PATCH /agendas/${KLEIN}/concept/begrotingsregels/`,
    `GET /agendas/${KLEIN}/concept/begrotingen//tabelwijzigingen`,
  ]);
  expect(bytes).toBeLessThan(5000);
  await expect.element(cel(/^Totaal Promotie, 2028/)).toHaveTextContent(/185\.012$/);
  await expect.element(cel(/Promotie, Regel 5, Totaal: .*45\.012/)).toBeInTheDocument();
});

test('een cel van een collega kost wie meekijkt één verzoek en nog geen 5 kB', async () => {
  const { server, klok } = await toonGroot();
  const id = await regel(server, 5);
  const { namen, bytes } = await kosten(server, async () => {
    await server.doetAnder(KLEIN, id, { begroot: { 2028: bedrag('12.00') } });
    klok.vooruit(300);
  });
  expect(namen).toEqual([`GET /agendas/${KLEIN}/concept/begrotingen//tabelwijzigingen`]);
  expect(bytes).toBeLessThan(5000);
  await expect.element(cel(/Regel 5, 2028: 12 euro/)).toBeInTheDocument();
  await expect.element(cel(/^Totaal Promotie, 2028/)).toHaveTextContent(/185\.012$/);
});

test('een antwoord dat is ingehaald verandert niets', async () => {
  const { server, klok } = await toonRooster();
  const wijzigingen = 'GET /agendas/{agenda}/concept/begrotingen/{id}/tabelwijzigingen';
  const laatLos = server.houdVast(wijzigingen);
  await server.doetAnder(KLEIN, await regel(server, 5), { begroot: { 2028: bedrag('12.00') } });
  klok.vooruit(300);
  await expect.poll(() => server.aantal('GET')).toBeGreaterThan(3);
  await server.doetAnder(KLEIN, await regel(server, 6), { begroot: { 2028: bedrag('13.00') } });
  klok.vooruit(300);
  await expect.element(cel(/Regel 6, 2028: 13 euro/)).toBeInTheDocument();
  laatLos();
  await expect.poll(() => server.bezig).toBe(0);
  await expect.element(cel(/Regel 5, 2028: 12 euro/)).toBeInTheDocument();
  await expect.element(cel(/^Totaal Promotie, 2028/)).toHaveTextContent(/67\.025$/);
});

test('wat gemist is terwijl er niemand luisterde, komt er daarna bij', async () => {
  const { server, klok } = await toonRooster();
  server.zetVerbinding(false);
  await server.doetAnder(KLEIN, await regel(server, 5), { begroot: { 2028: bedrag('12.00') } });
  klok.vooruit(300);
  server.zetVerbinding(true);
  klok.vooruit(300);
  await expect.element(cel(/Regel 5, 2028: 12 euro/)).toBeInTheDocument();
  await expect.element(cel(/^Totaal Promotie, 2028/)).toHaveTextContent(/73\.012$/);
});

test('een regel die een collega verplaatst, staat ook hier op zijn nieuwe plaats', async () => {
  const { server, klok } = await toonRooster();
  await server.doetAnder(KLEIN, await regel(server, 5), { volgorde: 1 });
  klok.vooruit(300);
  await expect
    .poll(() => document.querySelector('tbody')?.textContent)
    .toMatch(/Promotie.*Regel 5.*Regel 1.*Regel 2/s);
});
