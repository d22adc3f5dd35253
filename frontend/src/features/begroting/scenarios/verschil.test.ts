import { describe, expect, it } from 'vitest';
import { trekAf } from '../../../lib/format/geld';
import { formatProcent, formatVerschil } from './verschil';

describe('een verschil', () => {
  it.each([
    ['90.09', '100.10', '-10.01'],
    ['0.00', '0.05', '-0.05'],
    ['0.05', '-0.05', '0.10'],
    ['999999999999.99', '0.01', '999999999999.98'],
    ['5.00', '5.00', '0.00'],
  ])('%s tegenover %s is %s, op de cent', (nieuw, oud, verwacht) => {
    expect(trekAf(nieuw, oud)).toBe(verwacht);
  });

  it('zegt met een teken of het meer of minder is', () => {
    expect(formatVerschil('-23750.00', 'nl')).toMatch(/^−\s€\s23\.750$/);
    expect(formatVerschil('10.50', 'nl')).toMatch(/^\+\s€\s10,50$/);
    expect(formatVerschil('0.00', 'nl')).toMatch(/^€\s0$/);
  });

  it('in procenten heeft een decimaal in de taal van het scherm', () => {
    expect(formatProcent('-10.0', 'nl')).toBe('−10,0\u00a0%');
    expect(formatProcent('2.5', 'en')).toBe('+2.5\u00a0%');
    expect(formatProcent('0.0', 'nl')).toBe('0,0\u00a0%');
  });
});
