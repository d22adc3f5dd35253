import { describe, expect, it } from 'vitest';
import { gaten, isBuiten, verdeel, volgende } from './fasenverdeling';

const agenda = { van: '2027-01-01', tot: '2030-12-31' };

describe('de fasen van een agenda', () => {
  it('verdelen een looptijd van hele jaren in hele jaren, de eerste het langst', () => {
    expect(verdeel(agenda, 3)).toEqual([
      { van: '2027-01', tot: '2028-12' },
      { van: '2029-01', tot: '2029-12' },
      { van: '2030-01', tot: '2030-12' },
    ]);
  });

  it('verdelen een kort plan in maanden, zonder gat en zonder overlap', () => {
    const jaarplan = { van: '2027-01-01', tot: '2027-12-31' };
    const fasen = verdeel(jaarplan, 3);
    expect(fasen).toEqual([
      { van: '2027-01', tot: '2027-04' },
      { van: '2027-05', tot: '2027-08' },
      { van: '2027-09', tot: '2027-12' },
    ]);
    expect(gaten(fasen, jaarplan)).toEqual([]);
  });

  it('maken niet meer termijnen dan er maanden zijn', () => {
    expect(verdeel({ van: '2027-01-15', tot: '2027-02-15' }, 3)).toEqual([
      { van: '2027-01', tot: '2027-01' },
      { van: '2027-02', tot: '2027-02' },
    ]);
  });

  it('gaan verder na de laatste', () => {
    expect(volgende([], agenda)).toEqual({ van: '2027-01', tot: '2030-12' });
    expect(volgende([{ van: '2027-01', tot: '2028-12' }], agenda)).toEqual({
      van: '2029-01',
      tot: '2030-12',
    });
    expect(volgende([{ van: '2027-01', tot: '2030-12' }], agenda)).toEqual({
      van: '2031-01',
      tot: '2031-01',
    });
  });

  it('laten een gat zien, ook aan het begin en aan het eind', () => {
    const fasen = [
      { van: '2029-03', tot: '2030-06' },
      { van: '2027-02', tot: '2028-12' },
    ];
    expect(gaten(fasen, agenda)).toEqual([
      { van: '2027-01', tot: '2027-01' },
      { van: '2029-01', tot: '2029-02' },
      { van: '2030-07', tot: '2030-12' },
    ]);
    expect(gaten([], agenda)).toEqual([{ van: '2027-01', tot: '2030-12' }]);
  });

  it('vallen binnen de looptijd of niet', () => {
    expect(isBuiten({ van: '2027-01', tot: '2030-12' }, agenda)).toBe(false);
    expect(isBuiten({ van: '2026-12', tot: '2030-12' }, agenda)).toBe(true);
    expect(isBuiten({ van: '2027-01', tot: '2031-01' }, agenda)).toBe(true);
  });
});
