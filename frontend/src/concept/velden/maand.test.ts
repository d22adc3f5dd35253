import { describe, expect, it } from 'vitest';
import { aantalMaanden, delenVan, isMaand, maandenLater } from './maand';

describe('een maand', () => {
  it('is pas heel met een jaar van vier cijfers en een maand', () => {
    expect(['2027-03', '1999-12'].map(isMaand)).toEqual([true, true]);
    expect(['', '-03', '2027-', '202-03', '2027-13', '0027-03'].map(isMaand)).toEqual(
      Array(6).fill(false),
    );
  });

  it('valt ook half getypt in delen uiteen', () => {
    expect(delenVan('2027-03')).toEqual({ jaar: '2027', maand: '03' });
    expect(delenVan('-03')).toEqual({ jaar: '', maand: '03' });
    expect(delenVan('20-')).toEqual({ jaar: '20', maand: '' });
    expect(delenVan('')).toEqual({ jaar: '', maand: '' });
  });

  it('telt over de jaargrens', () => {
    expect(maandenLater('2027-12', 1)).toBe('2028-01');
    expect(maandenLater('2027-01', -1)).toBe('2026-12');
    expect(maandenLater('2027-01', 24)).toBe('2029-01');
    expect(aantalMaanden('2027-11', '2028-02')).toBe(4);
    expect(aantalMaanden('2027-11', '2027-11')).toBe(1);
  });
});
