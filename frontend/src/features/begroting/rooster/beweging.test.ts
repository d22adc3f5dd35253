import { describe, expect, it } from 'vitest';
import { naToets } from './beweging';

const GRENZEN = { rijen: 30, kolommen: 9 };
const na = (key: string, ctrl = false, rij = 12, kolom = 4) =>
  naToets({ rij, kolom }, { key, ctrl }, GRENZEN);

describe('een toets in de tabel', () => {
  it.each([
    ['ArrowUp', 11, 4],
    ['ArrowDown', 13, 4],
    ['ArrowLeft', 12, 3],
    ['ArrowRight', 12, 5],
    ['Home', 12, 0],
    ['End', 12, 8],
    ['PageUp', 2, 4],
    ['PageDown', 22, 4],
  ])('%s', (key, rij, kolom) => {
    expect(na(key)).toEqual({ rij, kolom });
  });

  it.each([
    ['Home', 0, 0],
    ['End', 29, 8],
    ['ArrowUp', 0, 4],
    ['ArrowDown', 29, 4],
    ['ArrowLeft', 12, 0],
    ['ArrowRight', 12, 8],
  ])('Ctrl + %s', (key, rij, kolom) => {
    expect(na(key, true)).toEqual({ rij, kolom });
  });

  it('blijft binnen de tabel', () => {
    expect(na('ArrowUp', false, 0, 0)).toEqual({ rij: 0, kolom: 0 });
    expect(na('ArrowRight', false, 29, 8)).toEqual({ rij: 29, kolom: 8 });
    expect(na('PageDown', false, 25, 1)).toEqual({ rij: 29, kolom: 1 });
  });

  it('die niet beweegt, doet hier niets', () => {
    expect(na('a')).toBeNull();
    expect(na('Enter')).toBeNull();
  });
});
