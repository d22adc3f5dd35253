import { describe, expect, it } from 'vitest';
import { leesFilters, metFilter, zonderFilters } from './filters';

const SLEUTELS = ['fase', 'thema'] as const;

describe('filters in het adres', () => {
  it('worden gelezen, met herhaalde sleutels als "of"', () => {
    const adres = new URLSearchParams('thema=onderzoek&thema=promotie&zoek=x&fase=');
    expect(leesFilters(adres, SLEUTELS)).toEqual({ fase: [], thema: ['onderzoek', 'promotie'] });
  });
  it('komen weer in hetzelfde adres terecht', () => {
    const adres = metFilter(new URLSearchParams('zoek=x'), 'thema', ['a', 'b']);
    expect(adres.toString()).toBe('zoek=x&thema=a&thema=b');
    expect(leesFilters(adres, SLEUTELS).thema).toEqual(['a', 'b']);
  });
  it('laten de rest van het adres staan als ze worden gewist', () => {
    const adres = new URLSearchParams('sort=wat&fase=kort&thema=a');
    expect(zonderFilters(adres, SLEUTELS).toString()).toBe('sort=wat');
  });
  it('veranderen het gegeven adres niet', () => {
    const adres = new URLSearchParams('fase=kort');
    metFilter(adres, 'fase', []);
    expect(adres.toString()).toBe('fase=kort');
  });
});
