import { describe, expect, it } from 'vitest';
import type {
  Actie,
  Fase,
  FaseOpKaart,
  Resultaat,
  Strategie,
  Strategiekaart,
} from '../../../lib/api';
import { actiesOpKaart, filterKaart } from './filterKaart';
import { alleenVoor, rijenVanGroep } from './kaartrijen';

/** Only what these functions read. */
const actie = (id: string, thema = '') => ({ id, themas: [{ code: thema }] }) as Actie;
const strategie = (id: string, ...resultaten: string[]) => ({ id, resultaten }) as Strategie;
const resultaat = (id: string) => ({ id }) as Resultaat;
const fase = (code: string) => ({ code }) as Fase;

const gedeeld = {
  resultaten: [resultaat('r1'), resultaat('r2')],
  blokken: [
    { strategie: strategie('s1', 'r1', 'r2'), acties: [actie('a1', 'onderzoek'), actie('a2')] },
    { strategie: strategie('s2', 'r2'), acties: [actie('a3', 'onderzoek')] },
  ],
};
const los = { resultaten: [], blokken: [{ strategie: null, acties: [actie('a4')] }] };
const leeg = { resultaten: [resultaat('r3')], blokken: [] };
const kaart = {
  fasen: [
    { fase: fase('kort'), groepen: [gedeeld, leeg] },
    { fase: null, groepen: [los] },
  ] as FaseOpKaart[],
} as Strategiekaart;

const ids = (fasen: FaseOpKaart[]) => actiesOpKaart(fasen).map(({ id }) => id);

describe('de rijen van een groep', () => {
  it('zijn er één per actie, met de strategie die haar acties omspant', () => {
    expect(rijenVanGroep(gedeeld).map(({ actie: a, begin }) => [a?.id, begin])).toEqual([
      ['a1', 2],
      ['a2', null],
      ['a3', 1],
    ]);
  });
  it('zijn er één voor een resultaat zonder strategie', () => {
    expect(rijenVanGroep(leeg)).toHaveLength(1);
  });
  it('hebben elk een eigen sleutel', () => {
    const sleutels = rijenVanGroep(gedeeld).map(({ sleutel }) => sleutel);
    expect(new Set(sleutels).size).toBe(3);
  });
});

describe('een strategie', () => {
  it('zegt niets als zij alle resultaten naast zich dient', () => {
    expect(alleenVoor(strategie('s1', 'r1', 'r2'), gedeeld.resultaten)).toEqual([]);
  });
  it('zegt welke, als dat er maar een deel van is', () => {
    expect(alleenVoor(strategie('s2', 'r2'), gedeeld.resultaten).map(({ id }) => id)).toEqual([
      'r2',
    ]);
  });
});

describe('het filter op de kaart', () => {
  it('laat zonder keuze alles staan, ook een resultaat zonder acties', () => {
    expect(filterKaart(kaart, { fasen: [], past: null })).toEqual(kaart.fasen);
  });
  it('houdt alleen de gekozen termijn over', () => {
    expect(ids(filterKaart(kaart, { fasen: ['kort'], past: null }))).toEqual(['a1', 'a2', 'a3']);
  });
  it('laat strategieën en resultaten weg waar niets van past', () => {
    const over = filterKaart(kaart, { fasen: [], past: ({ id }) => id === 'a3' });
    expect(ids(over)).toEqual(['a3']);
    expect(over).toHaveLength(1);
    expect(over[0]?.groepen[0]?.blokken.map((blok) => blok.strategie?.id)).toEqual(['s2']);
  });
  it('kan niets overhouden', () => {
    expect(filterKaart(kaart, { fasen: ['lang'], past: null })).toEqual([]);
  });
});
