import { describe, expect, it } from 'vitest';
import type { Notatie } from '../../../lib/format/leesBedrag';
import {
  maakLeeg,
  plak,
  vulOmlaag,
  vulRechts,
  vulVanLinks,
  type Selectie,
  type Vlak,
} from './blok';
import { celVanBedrag, type Celwaarde } from './celwaarde';
import { kolommenVan } from './indeling';

const PM: Celwaarde = { soort: 'pm', bedrag: null, beslistDoor: 'raad', beslistVoor: '2026-06-30' };

function vlak(waarden: Record<string, Celwaarde> = {}, maat: Vlak['maat'] = 'begroot'): Vlak {
  return {
    maat,
    regels: ['a', 'b', 'c'].map((id) => ({ id })),
    kolommen: kolommenVan([2026, 2027, 2028], maat),
    waarde: (regel, veld) => waarden[`${regel} ${veld}`] ?? null,
  };
}

const cel = (rij: number, kolom: number): Selectie => ({
  vanRij: rij,
  totRij: rij,
  vanKolom: kolom,
  totKolom: kolom,
});
const context = { taal: 'nl', gekozen: null as Notatie | null } as const;
const b = celVanBedrag;

describe('plakken', () => {
  it('legt een blok neer vanaf de gekozen cel', () => {
    const uit = plak(
      [
        ['75.000', 'PM'],
        ['', '500'],
      ],
      cel(1, 1),
      vlak(),
      context,
    );
    expect(uit.wijzigingen).toEqual([
      {
        id: 'b',
        velden: {
          'begroot/2027': b('75000.00'),
          'begroot/2028': { ...PM, beslistDoor: null, beslistVoor: null },
        },
      },
      { id: 'c', velden: { 'begroot/2027': null, 'begroot/2028': b('500.00') } },
    ]);
    expect(uit).toMatchObject({ aantal: 4, onleesbaar: 0, buiten: 0 });
  });

  it('zegt hoeveel cellen buiten de tabel vielen', () => {
    const uit = plak(
      [
        ['1', '2'],
        ['3', '4'],
      ],
      cel(2, 2),
      vlak(),
      context,
    );
    expect(uit.wijzigingen).toEqual([{ id: 'c', velden: { 'begroot/2028': b('1.00') } }]);
    expect(uit.buiten).toBe(3);
  });

  it('vult met één waarde de hele keuze, en een veelvoud met kopieën van het blok', () => {
    const alles = { vanRij: 0, totRij: 2, vanKolom: 0, totKolom: 2 };
    const een = plak([['5']], alles, vlak(), context);
    expect(een.aantal).toBe(9);
    const rij = plak([['1', '2', '3']], alles, vlak(), context);
    expect(rij.wijzigingen.map(({ velden }) => velden['begroot/2028'])).toEqual(
      [0, 1, 2].map(() => b('3.00')),
    );
  });

  it('houdt in een verkeerde cel wat er is geplakt, en de goede cellen landen', () => {
    const uit = plak([['twaalf', '12']], cel(0, 0), vlak(), context);
    expect(uit.wijzigingen[0]?.velden).toEqual({
      'begroot/2026': { onbegrepen: 'twaalf', reden: 'geenGetal' },
      'begroot/2027': b('12.00'),
    });
    expect(uit.onleesbaar).toBe(1);
  });

  it('leest elke cel in de notatie die het blok zelf laat zien, en vraagt anders', () => {
    const nl = plak([['1.500', '2.000,50']], cel(0, 0), vlak(), context);
    expect(nl.wijzigingen[0]?.velden['begroot/2026']).toEqual(b('1500.00'));
    const en = plak([['1,500', '2,000.50']], cel(0, 0), vlak(), context);
    expect(en.wijzigingen[0]?.velden['begroot/2026']).toEqual(b('1500.00'));
    const vraag = plak([['1.500', '2000']], cel(0, 0), vlak(), context);
    expect(vraag.wijzigingen[0]?.velden['begroot/2026']).toEqual({
      onbegrepen: '1.500',
      reden: 'meerduidig',
    });
  });

  it('van PM over een PM laat staan wie beslist', () => {
    const uit = plak([['PM']], cel(0, 0), vlak({ 'a begroot/2026': PM }), context);
    expect(uit.wijzigingen[0]?.velden['begroot/2026']).toEqual(PM);
  });

  it('van PM bij besteed kan niet', () => {
    const uit = plak([['PM']], cel(0, 0), vlak({}, 'besteed'), context);
    expect(uit.wijzigingen[0]?.velden['besteed/2026-H1']).toEqual({
      onbegrepen: 'PM',
      reden: 'geenPm',
    });
  });
});

describe('vullen', () => {
  const gevuld = vlak({ 'a begroot/2026': b('5.00'), 'b begroot/2027': PM });

  it('neemt naar rechts de eerste kolom over, van elke rij haar eigen', () => {
    const uit = vulRechts({ vanRij: 0, totRij: 1, vanKolom: 0, totKolom: 1 }, gevuld);
    expect(uit.wijzigingen).toEqual([
      { id: 'a', velden: { 'begroot/2026': b('5.00'), 'begroot/2027': b('5.00') } },
      { id: 'b', velden: { 'begroot/2026': null, 'begroot/2027': null } },
    ]);
  });

  it('vult vanuit één cel alles rechts ervan, zonder wie op de PM beslist', () => {
    const uit = vulRechts(cel(1, 1), gevuld);
    expect(uit.wijzigingen[0]?.velden['begroot/2028']).toMatchObject({
      soort: 'pm',
      beslistDoor: null,
    });
  });

  it('laat in de cel waaruit wordt gevuld staan wie op de PM beslist', () => {
    const opzij = vulRechts(cel(1, 1), gevuld);
    expect(opzij.wijzigingen[0]?.velden['begroot/2027']).toEqual(PM);
    const omlaag = vulOmlaag({ vanRij: 1, totRij: 2, vanKolom: 1, totKolom: 1 }, gevuld);
    expect(omlaag.wijzigingen.map(({ velden }) => velden['begroot/2027'])).toEqual([
      PM,
      { ...PM, beslistDoor: null, beslistVoor: null },
    ]);
  });

  it('neemt met Ctrl+R van één kolom over wat er links van staat, en in de eerste niets', () => {
    expect(vulVanLinks(cel(0, 1), gevuld).wijzigingen).toEqual([
      { id: 'a', velden: { 'begroot/2027': b('5.00') } },
    ]);
    expect(vulVanLinks(cel(0, 0), gevuld).wijzigingen).toEqual([
      { id: 'a', velden: { 'begroot/2026': b('5.00') } },
    ]);
    const breed = { vanRij: 0, totRij: 0, vanKolom: 0, totKolom: 1 };
    expect(vulVanLinks(breed, gevuld).wijzigingen[0]?.velden['begroot/2027']).toEqual(b('5.00'));
  });

  it('neemt omlaag de eerste rij over, en van één rij wat erboven staat', () => {
    const uit = vulOmlaag({ vanRij: 0, totRij: 2, vanKolom: 0, totKolom: 0 }, gevuld);
    expect(uit.wijzigingen.map(({ velden }) => velden['begroot/2026'])).toEqual(
      [0, 1, 2].map(() => b('5.00')),
    );
    expect(vulOmlaag(cel(1, 0), gevuld).wijzigingen).toEqual([
      { id: 'b', velden: { 'begroot/2026': b('5.00') } },
    ]);
    expect(vulOmlaag(cel(0, 0), gevuld).wijzigingen[0]?.velden).toEqual({
      'begroot/2026': b('5.00'),
    });
  });

  it('maakt alle gekozen cellen leeg', () => {
    const uit = maakLeeg({ vanRij: 0, totRij: 0, vanKolom: 0, totKolom: 2 }, gevuld);
    expect(Object.values(uit.wijzigingen[0]?.velden ?? {})).toEqual([null, null, null]);
  });
});
