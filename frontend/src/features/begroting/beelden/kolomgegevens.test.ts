import { describe, expect, it } from 'vitest';
import { bedrag, LEEG, PM, proefbegroting, totaal } from '../proefbegroting';
import { kolomgegevens, strepen } from './kolomgegevens';

const begroting = proefbegroting({
  Onderzoek: [{ onderdeel: 'Peiling', cellen: [bedrag('15000.00'), bedrag('0.00')] }],
  Vastgoed: [{ onderdeel: 'Pand', cellen: [PM, PM] }],
  Promotie: [
    { onderdeel: 'Folder', cellen: [bedrag('500.00'), PM], toegezegd: [bedrag('400.00'), LEEG] },
  ],
});
const gegevens = kolomgegevens(begroting, 'begroot');

describe('de kolommen', () => {
  it('geven alleen thema’s met een bekend bedrag een kleur en een letter', () => {
    expect(gegevens.reeksen.map(({ naam, letter }) => `${letter} ${naam}`)).toEqual([
      'A Onderzoek',
      'B Promotie',
    ]);
    expect(gegevens.alleenPm).toEqual(['Vastgoed']);
  });
  it('zeggen per jaar van wie de PM’s zijn, en geven ze geen bedrag', () => {
    expect(gegevens.kolommen.map(({ pmVan }) => pmVan)).toEqual([
      ['Vastgoed'],
      ['Vastgoed', 'Promotie'],
    ]);
    expect(gegevens.kolommen[1]?.delen).toEqual([]);
    expect(gegevens.kolommen[1]?.som).toEqual(totaal('0.00', 2));
  });
  it('houden per thema hun letter, ook als een ander thema niets heeft', () => {
    const toegezegd = kolomgegevens(begroting, 'toegezegd');
    expect(toegezegd.reeksen.map(({ naam, letter }) => `${letter} ${naam}`)).toEqual([
      'B Promotie',
    ]);
  });
  it('stapelen zonder gaten', () => {
    expect(gegevens.kolommen[0]?.delen.map(({ van, tot }) => [van, tot])).toEqual([
      [0, 15000],
      [15000, 15500],
    ]);
  });
  it('noemen een jaar waarin niets is ingevuld geen nul', () => {
    const toegezegd = kolomgegevens(begroting, 'toegezegd');
    expect(toegezegd.kolommen.map(({ som }) => som?.bedrag)).toEqual(['400.00', undefined]);
  });
  it.each([
    [327500, [0, 100000, 200000, 300000, 400000]],
    [15000, [0, 5000, 10000, 15000]],
    [0, [0]],
  ])('hebben bij hoogstens %d ronde strepen', (hoogste, verwacht) => {
    expect(strepen(hoogste)).toEqual(verwacht);
  });
});
