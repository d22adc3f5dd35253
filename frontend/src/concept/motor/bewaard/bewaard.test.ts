// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { Bewerker } from '../Bewerker';
import type { Deel } from '../contract';
import { BEA, server, tabs, voorElkeTest } from '../proeftab';
import type { Spoorregel } from '../testserver';
import bewaard from './wachtrij.json';

/*
 * What lies in people's browsers is read by every later version. wachtrij.json was written by the engine of
 * commit 179097e, with somebody typing in it and a line that dropped: it is never made anew. The identifiers
 * in it end in the numbers that are used here.
 */

const { delen, archief, spoor } = bewaard.server as unknown as {
  delen: Deel[];
  archief: Deel[];
  spoor: Spoorregel[];
};
const id = (nr: number) => `00000000-0000-4000-8000-0000000000${String(nr).padStart(2, '0')}`;

let bewerker: Bewerker;

const open = (): Bewerker => tabs.open();
const inhoud = (nr: number) => server.inhoud(id(nr));
const bedrag = (tekst: string): unknown =>
  expect.objectContaining({ soort: 'bedrag', bedrag: tekst });
const wachtOp = (b: { id: string; wat: string; veld?: string }) =>
  `${Number(b.id.slice(-2))} ${b.wat} ${b.veld ?? ''}`.trim();

/** All that goes by itself has gone. */
const rust = () => vi.advanceTimersByTimeAsync(60_000);

voorElkeTest(() => {
  // The Monday after.
  vi.setSystemTime(new Date('2026-11-30T08:00:00Z'));
  for (const [sleutel, waarde] of Object.entries(bewaard.opslag)) {
    localStorage.setItem(sleutel, waarde);
  }
  delen.forEach((deel) => server.delen.set(deel.id, deel));
  archief.forEach((deel) => server.archief.set(deel.id, deel));
  server.spoor = [...spoor];
});

describe('een wachtrij van een eerdere versie', () => {
  it('wordt heel gelezen, ook wat bij het e-mailadres staat', () => {
    bewerker = open();
    const gelezen = bewerker.bewerkingen().map((b) => ({ ...b, van: BEA.naam }));
    const stond = Object.values(bewaard.opslag).map((tekst) => JSON.parse(tekst) as object);
    expect(gelezen).toHaveLength(stond.length);
    expect(gelezen).toEqual(expect.arrayContaining(stond));
    expect(bewerker.onbekende()).toEqual([]);
  });

  it('komt van elke soort aan, zoals het getypt was, onder de eigen naam', async () => {
    bewerker = open();
    await rust();
    expect(inhoud(1)).toMatchObject({ naam: 'nieuw: agenda' });
    expect(inhoud(2)).toMatchObject({ naam: 'nieuw: fase' });
    expect(inhoud(3)).toMatchObject({ naam: 'nieuw: thema' });
    expect(inhoud(4)).toMatchObject({ term: 'nieuw: begrip' });
    expect(inhoud(6)).toMatchObject({ titel: 'nieuw: programmalijn' });
    expect(inhoud(7)).toMatchObject({ tekst: 'nieuw: resultaat' });
    expect(inhoud(10)).toMatchObject({ naam: 'nieuw: geldbron' });
    expect(inhoud(11)).toMatchObject({ naam: 'nieuw: begroting' });
    expect(inhoud(21)).toMatchObject({
      wat: 'een tekst met "aanhalingstekens", een ë en een\nnieuwe regel',
      wie: [{ organisatie: id(70), rol: 'trekker' }],
      hoe: [{ tekst: 'eerste stap', bedrag: '12.50' }],
    });
    expect(inhoud(22)).toMatchObject({ fase: id(2), volgorde: 1 });
    expect(inhoud(23)).toMatchObject({ wat: 'midden in een zi' });
    expect(inhoud(31)).toMatchObject({ wat: 'van bij het e-mailadres' });
    expect(new Set(server.spoor.map(({ door }) => door))).toEqual(new Set(['Piet', 'bea']));
  });

  it('brengt cellen naar hun plek in de regel', async () => {
    bewerker = open();
    await rust();
    expect(inhoud(12)).toMatchObject({
      begroot: { 2026: bedrag('125.00'), 2028: bedrag('1.00') },
      besteed: { '2026-H1': bedrag('31.50') },
      toegezegd: {},
    });
    expect(inhoud(12)?.begroot).not.toHaveProperty('2027');
    expect(inhoud(13)?.begroot).toEqual({ 2026: bedrag('2.00'), 2027: bedrag('3.00') });
  });

  it('maakt wat nieuw was één keer, met wat erin en eraan hangt', async () => {
    bewerker = open();
    await rust();
    expect(inhoud(83)).toMatchObject({ titel: 'Samen sterk' });
    expect(inhoud(84)).toMatchObject({ wat: 'nu doen', strategie: id(83) });
    // That one had arrived, and so had the first value of the other: only the answers were lost.
    expect(server.spoor.filter(({ onderdeel }) => onderdeel === id(82))).toHaveLength(1);
    expect(inhoud(30)).toMatchObject({ wat: 'en daarna beter' });
  });

  it('archiveert met wat meegaat, en zet terug wat samen weg was', async () => {
    bewerker = open();
    await rust();
    expect(server.archief.has(id(9))).toBe(true);
    expect(server.archief.get(id(24))?.inhoud).toMatchObject({ wat: 'nog even' });
    expect(inhoud(29)).toMatchObject({ wat: 'terug en anders' });
    expect(inhoud(40)).toMatchObject({ wat: 'eronder' });
  });

  it('laat wachten wat geweigerd is, wat te kiezen is en wat niet te lezen is', async () => {
    bewerker = open();
    await rust();
    expect(bewerker.bewerkingen().map(wachtOp)).toEqual([
      '25 veld wanneer',
      '26 veld wat',
      '81 maak',
      '5 archief',
      '27 veld wat',
      '28 archief',
      '12 veld toegezegd/2026',
    ]);
    expect(inhoud(27)).toMatchObject({ wat: 'van Piet' });
    expect(bewerker.foutVan(id(25), 'wanneer')?.velden.wanneer).toBe('Deze tijd is niet te lezen.');
    expect(bewerker.waarde(id(12), 'toegezegd/2026')).toMatchObject({ onbegrepen: 'twaalf' });
    expect(bewerker.bewaarstand()).toMatchObject({ stand: 'botsing', aantal: 7 });
  });

  it('is daarna te kiezen, opnieuw te sturen en weg te gooien, tot er niets over is', async () => {
    bewerker = open();
    await rust();
    bewerker.kies(id(27), 'wat', 'mijn');
    bewerker.kiesArchief(id(28), 'mijn');
    const over = (b: { id: string }) => b.id !== id(27) && b.id !== id(28);
    for (const b of bewerker.bewerkingen().filter(over)) {
      if (b.id === id(12)) bewerker.laatVallen(b);
      else bewerker.stuurOpnieuw(b);
    }
    await rust();
    expect(inhoud(25)).toMatchObject({ wanneer: 'ooit' });
    expect(inhoud(26)).toMatchObject({ wat: 'geweigerd' });
    expect(inhoud(27)).toMatchObject({ wat: 'van Bea' });
    expect(inhoud(81)).toMatchObject({ wat: 'te lang' });
    expect([...server.archief.keys()]).toEqual(expect.arrayContaining([id(5), id(28)]));
    expect(bewerker.bewaarstand()).toMatchObject({ stand: 'opgeslagen', aantal: 0 });
    expect(localStorage).toHaveLength(0);
  });
});
