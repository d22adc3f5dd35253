import { describe, expect, it } from 'vitest';
import { arceerlijnen } from './arceerlijnen';
import { letter } from './kleuren';
import { volgendMerk } from './pijltjes';
import { breek, breedteVan } from './tekst';

describe('tekst in een beeld', () => {
  it('breekt tussen woorden en past dan', () => {
    const regels = breek('Inzet programmaregisseur cultuur & sociaal domein', 200, 15, 3);
    expect(regels.join(' ')).toBe('Inzet programmaregisseur cultuur & sociaal domein');
    expect(regels.every((regel) => breedteVan(regel, 15) <= 200)).toBe(true);
  });
  it('eindigt op een beletselteken als het te lang is', () => {
    expect(breek('een twee drie vier vijf zes', 60, 15, 2).at(-1)).toMatch(/…$/);
    expect(breek('onafgebroken'.repeat(10), 100, 15)).toEqual([expect.stringMatching(/…$/)]);
  });
  it('laat wat past met rust', () => {
    expect(breek('Onderzoek', 200, 15)).toEqual(['Onderzoek']);
  });
});

describe('letters bij de kleuren', () => {
  it('gaan na de Z verder met twee', () => {
    expect([0, 25, 26, 27].map(letter)).toEqual(['A', 'Z', 'AA', 'AB']);
  });
});

describe('een arcering', () => {
  it('blijft binnen haar vak', () => {
    const getallen = arceerlijnen(10, 20, 50, 22).match(/[\d.]+ [\d.]+/g) ?? [];
    expect(getallen.length).toBeGreaterThan(10);
    for (const punt of getallen) {
      const [x = 0, y = 0] = punt.split(' ').map(Number);
      expect(x).toBeGreaterThanOrEqual(10);
      expect(x).toBeLessThanOrEqual(60);
      expect(y).toBeGreaterThanOrEqual(20);
      expect(y).toBeLessThanOrEqual(42);
    }
  });
});

describe('de pijltjestoetsen', () => {
  const merken = [
    ['a1', 'a2'],
    ['b1', 'b2', 'b3'],
  ];
  it.each([
    ['a1', 'ArrowDown', 'a2'],
    ['a2', 'ArrowRight', 'b2'],
    ['b3', 'ArrowLeft', 'a2'],
    ['a2', 'ArrowDown', 'a2'],
    ['a2', 'Home', 'a1'],
    ['a1', 'End', 'b3'],
  ])('gaan van %s met %s naar %s', (nu, toets, verwacht) => {
    expect(volgendMerk(merken, nu, toets, false)).toBe(verwacht);
  });
  it('draaien mee als de kolommen liggen', () => {
    expect(volgendMerk(merken, 'a1', 'ArrowDown', true)).toBe('b1');
    expect(volgendMerk(merken, 'a1', 'ArrowRight', true)).toBe('a2');
  });
  it('laten andere toetsen met rust', () => {
    expect(volgendMerk(merken, 'a1', 'Enter', false)).toBeNull();
  });
});
