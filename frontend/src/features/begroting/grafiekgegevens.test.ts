import { describe, expect, it } from 'vitest';
import type { Begroting } from '../../lib/api';
import { grafiekgegevens, strepen } from './grafiekgegevens';

const totaal = (bedrag: string, aantalPm = 0) => ({
  bedrag,
  valuta: 'EUR',
  aantalPm,
  aantalLeeg: 0,
});
const begroting = {
  jaren: [2023, 2024],
  themas: [
    {
      thema: { code: 'onderzoek', naam: 'Onderzoek' },
      totalen: [totaal('15000.00'), totaal('0.00')],
      totaal: totaal('15000.00'),
    },
    {
      thema: { code: 'vastgoed', naam: 'Vastgoed' },
      totalen: [totaal('0.00', 1), totaal('0.00', 1)],
      totaal: totaal('0.00', 2),
    },
  ],
  totalen: [totaal('15000.00', 1), totaal('0.00', 1)],
} as unknown as Begroting;

describe('de grafiek', () => {
  it('tekent alleen thema’s met een bekend bedrag', () => {
    expect(grafiekgegevens(begroting).reeksen.map(({ code }) => code)).toEqual(['onderzoek']);
  });
  it('heeft een kolom per jaar', () => {
    expect(grafiekgegevens(begroting).kolommen.map(({ delen }) => delen.onderzoek)).toEqual([
      15000, 0,
    ]);
  });
  it.each([
    [327500, [0, 100000, 200000, 300000, 400000]],
    [15000, [0, 5000, 10000, 15000]],
    [0, [0]],
  ])('zet bij hoogstens %d ronde strepen', (hoogste, verwacht) => {
    expect(strepen(hoogste)).toEqual(verwacht);
  });
});
