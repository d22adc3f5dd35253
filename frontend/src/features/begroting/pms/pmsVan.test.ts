import { describe, expect, it } from 'vitest';
import type { Begrotingstabel } from '../../../concept/motor/contract';
import { groepeer, isTeLaat, pmsVan } from './pmsVan';

const pm = (beslistDoor: string | null = null, beslistVoor: string | null = null) => ({
  soort: 'pm',
  bedrag: null,
  beslistDoor,
  beslistVoor,
});

const tabel = {
  regels: [
    {
      id: 'r1',
      inhoud: {
        onderdeel: 'Koren',
        thema: 't1',
        begroot: {
          2027: pm('raad', '2027-06-30'),
          2028: pm('raad', '2026-01-01'),
          2029: { soort: 'bedrag', bedrag: '1.00', beslistDoor: null, beslistVoor: null },
        },
        toegezegd: { 2027: pm() },
        besteed: {},
      },
    },
  ],
  themas: [{ id: 't1', inhoud: { naam: 'Muziek' } }],
  organisaties: [{ id: 'raad', naam: 'Gemeenteraad' }],
} as unknown as Begrotingstabel;

describe('de PM-lijst', () => {
  it('noemt elke PM van begroot en toegezegd, en geen bedragen', () => {
    expect(pmsVan(tabel).map(({ pad }) => pad)).toEqual([
      'begroot/2027',
      'begroot/2028',
      'toegezegd/2027',
    ]);
    expect(pmsVan(tabel)[0]).toMatchObject({
      thema: { naam: 'Muziek' },
      beslisser: { naam: 'Gemeenteraad' },
    });
  });

  it('begint met wat niemand beslist, en zet wat eerst moet bovenaan', () => {
    const groepen = groepeer(pmsVan(tabel));
    expect(groepen.map(({ beslisser }) => beslisser?.naam)).toEqual([undefined, 'Gemeenteraad']);
    expect(groepen[1]?.pms.map(({ jaar }) => jaar)).toEqual(['2028', '2027']);
  });

  it('zegt dat iets te laat is op de dag waarvoor het beslist zou zijn', () => {
    expect(isTeLaat('2026-07-01', '2026-06-30')).toBe(false);
    expect(isTeLaat('2026-07-01', '2026-07-01')).toBe(true);
    expect(isTeLaat(null, '2026-07-01')).toBe(false);
  });
});
