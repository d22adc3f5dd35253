import { describe, expect, it } from 'vitest';
import { metPeriode, splitsTijd, tijdInWoorden } from './gekozenTijd';

describe('een gekozen periode', () => {
  it.each([
    ['na vaststelling [2026-03-01 t/m 2026-09-15]', '2026-03-01', '2026-09-15'],
    ['na vaststelling [vanaf 2026-03-01]', '2026-03-01', ''],
    ['na vaststelling [uiterlijk 2026-09-15]', '', '2026-09-15'],
  ])('staat tussen haken achter de woorden: %s', (tijd, van, tot) => {
    expect(splitsTijd(tijd)).toEqual({ woorden: 'na vaststelling', periode: { van, tot } });
    expect(metPeriode('na vaststelling', { van, tot })).toBe(tijd);
  });

  it.each(['eind 2026', '2026 [onder voorbehoud]', '[2026-03-01]', ''])(
    'is er niet in %j',
    (tijd) => {
      expect(splitsTijd(tijd)).toEqual({ woorden: tijd, periode: null });
    },
  );

  it('is te lezen als andere dagen', () => {
    expect(tijdInWoorden('ooit [2026-03-01 t/m 2026-09-15]')).toBe(
      'ooit (1 maart 2026 t/m 15 september 2026)',
    );
    expect(tijdInWoorden('ooit [uiterlijk 2026-09-15]', 'en')).toBe(
      'ooit (no later than 15 September 2026)',
    );
    expect(tijdInWoorden('eind 2026')).toBe('eind 2026');
  });

  it('verdwijnt met de laatste dag, en met de woorden', () => {
    expect(metPeriode('ooit', { van: '', tot: '' })).toBe('ooit');
    expect(metPeriode('', { van: '2026-03-01', tot: '' })).toBe('');
  });
});
