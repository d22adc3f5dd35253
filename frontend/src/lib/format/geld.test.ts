import { describe, expect, it } from 'vitest';
import type { Geld, Totaal } from '../api';
import { formatBedrag, formatGeld, formatSom, formatTotaal, telOp } from './geld';

const bedrag = (waarde: string): Geld => ({ soort: 'bedrag', bedrag: waarde, valuta: 'EUR' });
const PM: Geld = { soort: 'pm', bedrag: null, valuta: null };
const LEEG: Geld = { soort: 'leeg', bedrag: null, valuta: null };
const totaal = (waarde: string, aantalPm = 0, aantalLeeg = 0): Totaal => ({
  bedrag: waarde,
  valuta: 'EUR',
  aantalPm,
  aantalLeeg,
});
/** Formatters put no-break spaces; the tests read like the screen. */
const gewoon = (tekst: string) => tekst.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('bedragen', () => {
  it('staan in Nederlandse notatie', () => {
    expect(gewoon(formatBedrag('327500.00', 'nl'))).toBe('€ 327.500');
  });
  it('staan in het Engels met komma’s', () => {
    expect(gewoon(formatBedrag('327500.00', 'en'))).toBe('€327,500');
  });
  it('houden hun centen, ook als een kommagetal die zou verliezen', () => {
    expect(gewoon(formatBedrag('90071992547409.93', 'nl'))).toBe('€ 90.071.992.547.409,93');
  });
});

describe('een cel', () => {
  it('toont PM als PM, nul als nul en leeg als streepje', () => {
    expect([PM, bedrag('0.00'), LEEG].map((cel) => gewoon(formatGeld(cel, 'nl')))).toEqual([
      'PM',
      '€ 0',
      '–',
    ]);
  });
});

describe('een totaal', () => {
  it('verzwijgt geen PM', () => {
    expect(gewoon(formatTotaal(totaal('237500.00', 3), 'nl'))).toBe('€ 237.500 + 3 PM');
  });
  it('noemt geen PM die er niet is', () => {
    expect(gewoon(formatTotaal(totaal('5000.00'), 'nl'))).toBe('€ 5.000');
  });
  it('telt op in hele centen', () => {
    expect(telOp([totaal('0.10', 1), totaal('0.20', 2, 1)])).toEqual(totaal('0.30', 3, 1));
  });
  it('houdt ook onder nul zijn centen', () => {
    expect(telOp([totaal('0.10'), totaal('-0.15')])).toEqual(totaal('-0.05'));
  });
  it('van niets is nul', () => {
    expect(telOp([])).toEqual(totaal('0.00'));
  });
});

describe('een som van cellen', () => {
  it.each<[string, Totaal, Geld[]]>([
    ['PM', totaal('0.00', 1), [PM]],
    ['3 PM', totaal('0.00', 3), [PM, PM, PM]],
    ['€ 0 + 1 PM', totaal('0.00', 1), [bedrag('0.00'), PM]],
    ['–', totaal('0.00', 0, 2), [LEEG, LEEG]],
    ['€ 10', totaal('10.00', 0, 1), [bedrag('10.00'), LEEG]],
  ])('is %s', (verwacht, som, cellen) => {
    expect(gewoon(formatSom(som, cellen, 'nl'))).toBe(verwacht);
  });
});
