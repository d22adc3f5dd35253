import { describe, expect, it } from 'vitest';
import type { Deel } from '../../../concept/motor/contract';
import { deelIn } from './indeling';
import { plaatsVoor, verzet } from './zetten';

const FASEN = [{ id: 'kort', inhoud: { van: '2025-01' } } as Deel<'fase'>];

/** A line with resultaten in this order, of which some share a strategie: "a b c", "a+c". */
function lijn(namen: string, ...gedeeld: string[]) {
  const resultaten = namen.split(' ').map(
    (id, i) =>
      ({
        id,
        soort: 'resultaat',
        inhoud: { fase: 'kort', volgorde: i + 1 },
      }) as Deel<'resultaat'>,
  );
  const strategieen = gedeeld.map(
    (samen, i) =>
      ({
        id: `s${i}`,
        soort: 'strategie',
        inhoud: { resultaten: samen.split('+') },
      }) as Deel<'strategie'>,
  );
  const delen = (nu: Deel<'resultaat'>[]) =>
    deelIn({ resultaten: nu, strategieen, acties: [] }, FASEN);
  const opKaart = (nu: Deel<'resultaat'>[]) =>
    delen(nu)
      .flatMap(({ groepen }) => groepen.flatMap((groep) => groep.resultaten.map(({ id }) => id)))
      .join(' ');
  return { resultaten, delen, opKaart };
}

/** As the server does it: who comes takes the place, those in between make room. */
function zetOp(rij: Deel<'resultaat'>[], id: string, volgorde: number): Deel<'resultaat'>[] {
  const deel = rij.find((een) => een.id === id);
  const anderen = rij.filter((een) => een.id !== id);
  return deel
    ? [...anderen.slice(0, volgorde - 1), deel, ...anderen.slice(volgorde - 1)].map((een, i) => ({
        ...een,
        inhoud: { ...een.inhoud, volgorde: i + 1 },
      }))
    : rij;
}

function na(namen: string, gedeeld: string[], wie: string, naar: string) {
  const { resultaten, delen, opKaart } = lijn(namen, ...gedeeld);
  const vind = (id: string) => {
    const deel = resultaten.find((een) => een.id === id);
    if (!deel) throw new Error(id);
    return deel;
  };
  const gevolg = verzet(delen(resultaten), vind(wie), vind(naar));
  if (!gevolg) throw new Error('Not in one row.');
  const kaart = opKaart(
    gevolg.zetten.reduce((nu, { deel, volgorde }) => zetOp(nu, deel.id, volgorde), resultaten),
  );
  return { kaart, plek: gevolg.plek, samen: gevolg.samen };
}

describe('een resultaat gaat naar de plek van een ander, zoals het op de kaart te zien is', () => {
  it.each([
    // Each by itself.
    ['a b c', [], 'a', 'c', 'b c a', 3, false],
    ['a b c', [], 'c', 'a', 'c a b', 1, false],
    // Past those that stand together: "a b c" with a and c together is "a c b" on the map.
    ['a b c', ['a+c'], 'b', 'c', 'b a c', 1, false],
    ['a b c', ['a+c'], 'b', 'a', 'b a c', 1, false],
    ['b a x c', ['a+c'], 'b', 'a', 'a c b x', 3, false],
    // Among those that stand together; the group stays where it is.
    ['a b c', ['a+c'], 'a', 'c', 'c a b', 2, false],
    ['a b c', ['a+c'], 'c', 'a', 'c a b', 1, false],
    ['a b c d', ['a+c+d'], 'a', 'd', 'c d a b', 3, false],
    ['a b c d', ['a+c+d'], 'c', 'd', 'a d c b', 3, false],
    // A group goes along with the one that was moved.
    ['a b c', ['a+c'], 'a', 'b', 'b a c', 2, true],
    ['a b c', ['a+c'], 'c', 'b', 'b a c', 2, true],
    ['a b c d', ['a+c'], 'a', 'd', 'b d a c', 3, true],
    ['d a b c', ['a+c'], 'c', 'd', 'a c d b', 1, true],
  ])('%s met %j samen: %s naar %s geeft %s', (namen, gedeeld, wie, naar, kaart, plek, samen) => {
    expect(na(namen, gedeeld, wie, naar)).toEqual({ kaart, plek, samen });
  });
});

describe('wat bij een ander onderdeel wordt neergezet komt ervoor te staan', () => {
  const [a, b, c] = lijn('a b c').resultaten;
  it.each([
    [a, c, 2],
    [c, a, 1],
    [a, b, undefined],
    [b, c, undefined],
  ])('van voren en van achteren', (deel, naar, plaats) => {
    const { resultaten } = lijn('a b c');
    if (!deel || !naar) throw new Error('There are three.');
    expect(plaatsVoor(resultaten, deel, naar)).toBe(plaats);
  });
});
