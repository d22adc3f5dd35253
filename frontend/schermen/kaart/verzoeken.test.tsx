import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { KLEIN } from '../../proefserver/concept/kleinConcept';
import type { Proefserver } from '../../proefserver/Proefserver';
import { druk, opgeslagen } from '../handelingen';
import { actie, toonKaart, wat } from './bewerkkaart';

const CONCEPT = `/agendas/${KLEIN}/concept`;
const CONTROLE = `GET ${CONCEPT}/programmalijnen//controle`;

/** What is asked until there have been so many; who it is is asked whenever the window comes into sight. */
async function gevraagd(server: Proefserver, aantal: number, doe: () => Promise<void>) {
  // What the page asks for itself is there.
  await opgeslagen();
  await expect.poll(() => server.bezig).toBe(0);
  const eerst = server.verzoeken.length;
  const sindsdien = () => server.verzoeken.slice(eerst).filter((vraag) => vraag !== 'GET /ik');
  await doe();
  await expect.poll(sindsdien).toHaveLength(aantal);
  await expect.poll(() => server.bezig).toBe(0);
  return sindsdien().map((v) => v.replace(/[\w-]{36}/g, ''));
}

test('een opgeslagen tekst kost wie schrijft alleen nog de controle', async () => {
  const { server, klok } = await toonKaart();
  const vragen = await gevraagd(server, 2, async () => {
    await userEvent.fill(wat(), 'De koren zingen samen.');
    await druk('Control+Enter');
    await expect.poll(() => server.aantal('PATCH')).toBe(1);
    await opgeslagen();
    klok.vooruit(600);
  });
  expect(vragen).toEqual([`PATCH ${CONCEPT}/acties/`, CONTROLE]);
});

test('een tekst van een collega kost wie meekijkt die actie en de controle', async () => {
  const { server, klok } = await toonKaart();
  const { id } = await actie(server);
  const vragen = await gevraagd(server, 2, async () => {
    await server.doetAnder(KLEIN, id, { wat: 'Een koor voor alles.' });
    klok.vooruit(300);
  });
  expect(vragen.toSorted()).toEqual([`GET ${CONCEPT}/acties/`, CONTROLE]);
  await expect.element(wat()).toHaveValue('Een koor voor alles.');
});

test('wat een collega verplaatst, staat met zijn buren waar het nu hoort', async () => {
  const { server, klok } = await toonKaart();
  const { id } = await actie(server, 'De muziekbus');
  await server.doetAnder(KLEIN, id, { volgorde: 1 });
  klok.vooruit(300);
  await expect.element(wat()).toHaveValue('De muziekbus rijdt langs de scholen.');
});
