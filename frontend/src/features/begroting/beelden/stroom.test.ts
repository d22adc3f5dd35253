import { describe, expect, it } from 'vitest';
import { bedrag, LEEG, PM, proefbegroting, totaal } from '../proefbegroting';
import { formatBekend } from '../formatBekend';
import { stroomgegevens } from './stroomgegevens';
import { PM_STROOM, stroomindeling } from './stroomindeling';

const begroting = proefbegroting({
  Onderzoek: [
    { onderdeel: 'Peiling', cellen: [bedrag('0.10'), PM], geldbron: 'rijk' },
    { onderdeel: 'Boek', cellen: [bedrag('0.20'), bedrag('0.00')], geldbron: 'eigen' },
    { onderdeel: 'Niets', cellen: [bedrag('0.00'), LEEG], geldbron: 'eigen' },
  ],
  Vastgoed: [{ onderdeel: 'Pand', cellen: [PM, PM] }],
});

describe('de geldstroom', () => {
  it('telt in hele centen op', () => {
    expect(stroomgegevens(begroting, 'begroot', null).som).toEqual(totaal('0.30', 3, 0));
  });
  it('laat elke regel met een bedrag of een PM zien, en zegt hoeveel er niet in staan', () => {
    const { themas, nietGetekend } = stroomgegevens(begroting, 'begroot', null);
    expect(themas.flatMap(({ onderdelen }) => onderdelen.map(({ id }) => id))).toEqual([
      'Peiling',
      'Boek',
      'Pand',
    ]);
    expect(nietGetekend).toBe(1);
  });
  it('is van het gekozen jaar alleen', () => {
    const { themas, bronnen } = stroomgegevens(begroting, 'begroot', 2024);
    expect(themas.map(({ naam, som }) => [naam, som.bedrag, som.aantalPm])).toEqual([
      ['Onderzoek', '0.00', 1],
      ['Vastgoed', '0.00', 1],
    ]);
    expect(bronnen.map(({ naam }) => naam)).toEqual(['Het Rijk', null]);
  });
  it('is leeg als er niets van is', () => {
    expect(stroomgegevens(begroting, 'besteed', null).themas).toEqual([]);
  });
  it('noemt PM bij naam en nooit nul', () => {
    const zegt = [
      totaal('0.00', 1),
      totaal('0.00', 2),
      totaal('5.00', 2),
      totaal('5.00'),
      totaal('0.00', 0, 1),
    ].map((som) => formatBekend(som, 'nl').replaceAll(/\s/g, ' '));
    expect(zegt).toEqual(['PM', '2 PM', '€ 5 + 2 PM', '€ 5', '–']);
  });
});

describe('de indeling van de geldstroom', () => {
  const gegevens = stroomgegevens(begroting, 'begroot', null);

  it.each([1120, 358])('zet bij %d pixels niets over elkaar heen', (breedte) => {
    const { themas, hoogte } = stroomindeling(gegevens, breedte);
    const vakken = themas.flatMap(({ onderdelen }) =>
      onderdelen.map(({ y, hoogte: hoog }) => [y, y + hoog] as const),
    );
    for (const [i, [boven, onder]] of vakken.entries()) {
      expect(boven).toBeGreaterThanOrEqual(vakken[i - 1]?.[1] ?? 0);
      expect(onder).toBeLessThanOrEqual(hoogte);
    }
  });
  it('geeft elke PM dezelfde dikte, hoeveel het er ook zijn', () => {
    const { themas } = stroomindeling(gegevens, 1120);
    const diktes = themas.flatMap(({ onderdelen }) => onderdelen.map(({ dikte }) => dikte.pm));
    expect(diktes).toEqual([PM_STROOM, 0, PM_STROOM]);
  });
  it('geeft een dubbel bedrag een dubbele dikte', () => {
    const [onderzoek] = stroomindeling(gegevens, 1120).themas;
    const [peiling, boek] = onderzoek?.onderdelen ?? [];
    expect(boek?.dikte.bedrag).toBeCloseTo((peiling?.dikte.bedrag ?? 0) * 2);
  });
});
