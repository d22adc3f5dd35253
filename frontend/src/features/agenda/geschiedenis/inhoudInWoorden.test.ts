// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { metWoordenVanWerk } from '../../../lib/i18n/i18n';
import { veldenVan } from './inhoudInWoorden';

beforeAll(metWoordenVanWerk);

const NAMEN: Record<string, string> = {
  o1: 'Theater',
  o2: 'Museum',
  s1: 'Samen oefenen',
  g1: 'Eigen geld',
};
const naam = (id: string) => NAMEN[id] ?? '(weg)';

const actie = {
  wat: 'Oefenen',
  strategie: 's1',
  volgorde: 1,
  wie: [{ organisatie: 'o1', rol: 'trekker' }],
  hoe: [],
  wijken: [],
  frequentie: null,
};

describe('een wijziging van de inhoud', () => {
  it('noemt alleen wat anders is, met namen in plaats van kenmerken', () => {
    const na = {
      ...actie,
      strategie: null,
      wie: [
        { organisatie: 'o1', rol: 'trekker' },
        { organisatie: 'o2', rol: 'samenwerkingspartner' },
      ],
    };
    expect(veldenVan(actie, na, naam)).toEqual([
      { veld: 'strategie', oud: 'Samen oefenen', nieuw: null },
      {
        veld: 'wie',
        oud: 'Trekker: Theater',
        nieuw: 'Trekker: Theater\nSamenwerkingspartner: Museum',
      },
    ]);
  });
  it('leest stappen met wat erbij hoort', () => {
    const hoe = [
      {
        id: 'x',
        tekst: 'Zaal huren',
        wanneer: '2027',
        fte: '0.75',
        bedrag: '30000.00',
        per: 'jaar',
        geldbron: 'g1',
        gedaan: false,
      },
      {
        tekst: 'Klaar',
        wanneer: null,
        fte: null,
        bedrag: null,
        per: null,
        geldbron: null,
        gedaan: true,
      },
    ];
    expect(veldenVan(actie, { ...actie, hoe }, naam)).toEqual([
      {
        veld: 'hoe',
        oud: null,
        nieuw: '1. Zaal huren (2027; 0,75 fte; € 30000 per jaar; Eigen geld)\n2. Klaar (gedaan)',
      },
    ]);
  });
  it('noemt een andere volgorde een andere plek', () => {
    expect(veldenVan(actie, { ...actie, volgorde: 3 }, naam)).toEqual([
      { veld: 'plaats', oud: '1', nieuw: '3' },
    ]);
  });
  it('laat van iets dat weg is zien wat er stond, zonder wat leeg was', () => {
    expect(veldenVan(actie, null, naam).map(({ veld }) => veld)).toEqual([
      'wat',
      'strategie',
      'plaats',
      'wie',
    ]);
  });
  it('struikelt niet over wat er niet meer is', () => {
    expect(veldenVan({ themas: ['onbekend'] }, { themas: [] }, naam)).toEqual([
      { veld: 'themas', oud: '(weg)', nieuw: null },
    ]);
  });

  it('noemt de codes van een bestand, en welke er niet meetellen', () => {
    const voor = { codekolom: 'Kostenplaats', codes: [{ code: '100', regel: 'r1' }] };
    const na = { codekolom: 'Kostenplaats', codes: [{ code: '200', regel: null }] };
    expect(veldenVan(voor, na, naam)).toEqual([
      { veld: 'codes', oud: '100', nieuw: '200 (telt niet mee)' },
    ]);
  });
});
