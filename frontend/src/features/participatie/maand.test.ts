import { describe, expect, it } from 'vitest';
import { buurmaand, grenzen, isMaand, weken } from './maand';

describe('een maand', () => {
  it.each([
    ['2026-06', true],
    ['2026-13', false],
    ['juni', false],
    [null, false],
  ])('in het adres: %s is %s', (waarde, verwacht) => {
    expect(isMaand(waarde)).toBe(verwacht);
  });
  it('heeft een eerste en een laatste dag, ook in een schrikkeljaar', () => {
    expect(grenzen('2024-02')).toEqual({ van: '2024-02-01', tot: '2024-02-29' });
  });
  it('heeft buren over de jaargrens', () => {
    expect(buurmaand('2026-01', -1)).toBe('2025-12');
    expect(buurmaand('2026-12', 1)).toBe('2027-01');
  });
  it('begint haar weken op maandag', () => {
    const [eerste, tweede] = weken('2026-11');
    expect(eerste).toEqual([null, null, null, null, null, null, '2026-11-01']);
    expect(tweede?.[0]).toBe('2026-11-02');
  });
  it('heeft elke dag één keer', () => {
    const dagen = weken('2026-02')
      .flat()
      .filter((dag) => dag !== null);
    expect(new Set(dagen).size).toBe(28);
  });
});
