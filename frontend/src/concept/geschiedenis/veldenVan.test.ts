// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { i18n, metWoordenVanWerk } from '../../lib/i18n/i18n';
import type { Soort } from '../../lib/Soort';
import { veldenVan } from './veldenVan';

beforeAll(metWoordenVanWerk);

const NAMEN: Record<string, string> = {
  o1: 'Theater',
  o2: 'Museum',
  s1: 'Samen oefenen',
  g1: 'Eigen geld',
};
const naam = (id: string) => NAMEN[id] ?? '(weg)';
const velden = (soort: Soort, voor: object | null, na: object | null) =>
  veldenVan({ soort, voor, na }, { t: i18n.t, naam });

const actie = {
  wat: 'Oefenen',
  strategie: 's1',
  volgorde: 1,
  wie: [{ organisatie: 'o1', rol: 'trekker' }],
  hoe: [],
  wijken: [],
  logo: null,
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
    expect(velden('actie', actie, na)).toEqual([
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
    expect(velden('actie', actie, { ...actie, hoe })).toEqual([
      {
        veld: 'hoe',
        oud: null,
        nieuw: '1. Zaal huren (2027; 0,75 fte; € 30.000 per jaar; Eigen geld)\n2. Klaar (gedaan)',
      },
    ]);
  });
  it('noemt een andere volgorde een andere plek', () => {
    expect(velden('actie', actie, { ...actie, volgorde: 3 })).toEqual([
      { veld: 'plaats', oud: '1', nieuw: '3' },
    ]);
  });
  it('laat van iets dat weg is zien wat er stond, zonder wat leeg was', () => {
    expect(velden('actie', actie, null).map(({ veld }) => veld)).toEqual([
      'wat',
      'strategie',
      'plaats',
      'wie',
    ]);
  });
  it('struikelt niet over wat er niet meer is', () => {
    expect(velden('actie', { themas: ['onbekend'] }, { themas: [] })).toEqual([
      { veld: 'themas', oud: '(weg)', nieuw: null },
    ]);
  });

  it('noemt de codes van een bestand, en welke er niet meetellen', () => {
    const voor = {
      kolommen: [{ wat: 'code', kop: 'Kostenplaats' }],
      codes: [{ code: '100', regel: 'r1' }],
    };
    const na = {
      kolommen: [{ wat: 'code', kop: 'Kostenplaats' }],
      codes: [{ code: '200', regel: null }],
    };
    expect(velden('bestedingsindeling', voor, na)).toEqual([
      { veld: 'codes', oud: '100', nieuw: '200 (telt niet mee)' },
    ]);
  });

  it('leest bedragen per jaar, en vertelt alleen welke anders zijn', () => {
    const pm = { soort: 'pm', bedrag: null, beslistDoor: null, beslistVoor: null };
    const euro = (bedrag: string) => ({ ...pm, soort: 'bedrag', bedrag });
    const voor = {
      onderdeel: 'Koren',
      fte: '0.5',
      begroot: { 2026: euro('50000.00'), 2027: pm },
      besteed: {},
    };
    const na = {
      ...voor,
      fte: null,
      begroot: {
        2026: euro('75000.50'),
        2027: pm,
        2028: { ...pm, beslistDoor: 'o1', beslistVoor: '2026-07-01' },
      },
      besteed: { '2026-H2': euro('0.00') },
    };
    expect(velden('begrotingsregel', voor, na)).toEqual([
      { veld: 'fte', oud: '0,5', nieuw: null },
      {
        veld: 'begroot',
        oud: '2026: € 50.000',
        nieuw: '2026: € 75.000,50\n2028: PM (Theater beslist voor 1 juli 2026)',
      },
      { veld: 'besteed', oud: null, nieuw: 'tweede helft 2026: € 0' },
    ]);
  });

  it('zegt van contactgegevens alleen dat zij anders zijn', () => {
    const wijziging = velden('organisatie', {}, { contact: { persoonlijk: true } });
    expect(wijziging).toEqual([{ veld: 'contact', oud: null, nieuw: null }]);
  });

  it('toont wat deze versie niet (meer) kent zoals het is bewaard', () => {
    expect(velden('fase', { kleur: 'rood', maat: 3 }, { kleur: 'blauw', maat: 3 })).toEqual([
      { veld: 'kleur', oud: 'rood', nieuw: 'blauw' },
    ]);
  });
});
