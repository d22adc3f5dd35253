import { describe, expect, it } from 'vitest';
import type { Wanneer } from './api';
import { balk, jaren, loopt, plek } from './tijdlijn';

const BEREIK = { van: '2021-01-01', tot: '2024-12-31' };
const periode = (van: string, tot: string | null): Wanneer => ({
  soort: tot === null ? 'vanaf' : 'periode',
  van,
  tot,
  precisie: 'jaar',
  tekst: '',
});
const doorlopend: Wanneer = {
  soort: 'doorlopend',
  van: null,
  tot: null,
  precisie: null,
  tekst: 'doorlopend',
};

describe('een balk', () => {
  it('loopt van de eerste tot en met de laatste dag', () => {
    const stuk = balk(periode('2021-01-01', '2024-12-31'), BEREIK);
    expect(stuk).toEqual({ begin: 0, breedte: 100, openEind: false });
  });
  it('blijft binnen de lijn, ook als de periode erbuiten ligt', () => {
    const stuk = balk(periode('2019-01-01', '2030-12-31'), BEREIK);
    expect(stuk).toEqual({ begin: 0, breedte: 100, openEind: false });
  });
  it('zonder einde gaat door tot het eind van de lijn', () => {
    expect(balk(periode('2023-01-01', null), BEREIK)?.openEind).toBe(true);
  });
  it('is er niet als de tijd niet bekend is', () => {
    expect(balk({ ...doorlopend, soort: 'onbekend' }, BEREIK)).toBeNull();
  });
  it('van één dag is nog te zien', () => {
    expect(balk(periode('2022-06-14', '2022-06-14'), BEREIK)?.breedte).toBeGreaterThan(1);
  });
});

describe('de lijn', () => {
  it('heeft elk jaar van de agenda', () => {
    expect(jaren(BEREIK).map(({ jaar }) => jaar)).toEqual([2021, 2022, 2023, 2024]);
  });
  it('legt het midden in het midden', () => {
    expect(plek('2023-01-01', BEREIK)).toBeCloseTo(50, 0);
  });
});

describe('wat nu loopt', () => {
  it.each<[boolean, string, Wanneer]>([
    [true, '2022-06-14', doorlopend],
    [true, '2022-12-31', periode('2022-01-01', '2022-12-31')],
    [false, '2023-01-01', periode('2022-01-01', '2022-12-31')],
    [true, '2030-01-01', periode('2024-01-01', null)],
    [false, '2023-12-31', periode('2024-01-01', null)],
    [false, '2023-12-31', { ...doorlopend, soort: 'onbekend' }],
    [true, '2023-12-31', { ...doorlopend, soort: 'uiterlijk', tot: '2023-12-31' }],
    [false, '2024-01-01', { ...doorlopend, soort: 'uiterlijk', tot: '2023-12-31' }],
  ])('is %s op %s', (verwacht, dag, wanneer) => {
    expect(loopt(wanneer, dag)).toBe(verwacht);
  });
});
