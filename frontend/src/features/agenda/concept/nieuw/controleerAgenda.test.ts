import { describe, expect, it } from 'vitest';
import { controleerAgenda } from './controleerAgenda';

const goed = {
  titel: 'Agenda',
  soort: 'jaarplan',
  eigenaar: 'gemeente',
  van: '2027-01-01',
  tot: '2027-12-31',
  samenvatting: 'Kort.',
};

describe('een nieuwe agenda', () => {
  it('mag zo', () => {
    expect(controleerAgenda(goed)).toEqual({});
  });

  it('hoort van alle fouten tegelijk', () => {
    const leeg = { titel: '', soort: '', eigenaar: '', van: '', tot: '', samenvatting: '' };
    expect(controleerAgenda(leeg)).toEqual({
      titel: 'nodig',
      eigenaar: 'kies',
      van: 'geenDatum',
      tot: 'geenDatum',
      samenvatting: 'nodig',
    });
  });

  it('eindigt na het begin', () => {
    expect(controleerAgenda({ ...goed, tot: '2026-12-31' })).toEqual({ tot: 'dagOmgekeerd' });
    expect(controleerAgenda({ ...goed, tot: goed.van })).toEqual({ tot: 'dagOmgekeerd' });
  });
});
