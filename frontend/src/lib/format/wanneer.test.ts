import { describe, expect, it } from 'vitest';
import type { Wanneer } from '../api';
import { eigenWoorden, formatGelezen, formatWanneer } from './wanneer';

function wanneer(
  soort: Wanneer['soort'],
  van: string | null = null,
  tot: string | null = null,
  precisie: Wanneer['precisie'] = null,
): Wanneer {
  return { soort, van, tot, precisie, tekst: '' };
}

describe('wanneer', () => {
  it.each<[string, string, Wanneer]>([
    ['doorlopend', 'ongoing', wanneer('doorlopend')],
    ['nog niet bekend', 'not yet known', wanneer('onbekend')],
    ['2023', '2023', wanneer('periode', '2023-01-01', '2023-12-31', 'jaar')],
    ['2022 t/m 2024', '2022 to 2024', wanneer('periode', '2022-01-01', '2024-12-31', 'jaar')],
    [
      'tweede helft 2022',
      'second half of 2022',
      wanneer('periode', '2022-07-01', '2022-12-31', 'halfjaar'),
    ],
    [
      'derde kwartaal 2022',
      'third quarter of 2022',
      wanneer('periode', '2022-07-01', '2022-09-30', 'kwartaal'),
    ],
    [
      'eerste kwartaal 2025 t/m tweede kwartaal 2026',
      'first quarter of 2025 to second quarter of 2026',
      wanneer('periode', '2025-01-01', '2026-06-30', 'kwartaal'),
    ],
    [
      'augustus 2022 t/m december 2024',
      'August 2022 to December 2024',
      wanneer('periode', '2022-08-01', '2024-12-31', 'maand'),
    ],
    ['14 juni 2022', '14 June 2022', wanneer('moment', '2022-06-14', '2022-06-14', 'dag')],
    ['2024 en verder', '2024 onwards', wanneer('vanaf', '2024-01-01', null, 'jaar')],
    [
      'vanaf derde kwartaal 2022',
      'from third quarter of 2022',
      wanneer('vanaf', '2022-07-01', null, 'kwartaal'),
    ],
    [
      'uiterlijk 1 oktober 2026',
      'no later than 1 October 2026',
      wanneer('uiterlijk', null, '2026-10-01', 'dag'),
    ],
    ['uiterlijk 2026', 'no later than 2026', wanneer('uiterlijk', null, '2026-12-31', 'jaar')],
    ['najaar 2026', 'autumn 2026', wanneer('periode', '2026-09-01', '2026-11-30', 'seizoen')],
    [
      'winter 2026/2027',
      'winter 2026/2027',
      wanneer('periode', '2026-12-01', '2027-02-28', 'seizoen'),
    ],
  ])('leest als "%s", in het Engels als "%s"', (nederlands, engels, gegeven) => {
    expect(formatWanneer(gegeven, 'nl')).toBe(nederlands);
    expect(formatWanneer(gegeven, 'en')).toBe(engels);
  });

  it.each<[string | null, Wanneer]>([
    [null, wanneer('onbekend')],
    ['doorlopend', wanneer('doorlopend')],
    ['oktober 2026 t/m december 2026', wanneer('periode', '2026-10-01', '2026-12-31', 'kwartaal')],
    ['vanaf januari 2026', wanneer('vanaf', '2026-01-01', null, 'jaar')],
    ['vanaf 1 juli 2026', wanneer('vanaf', '2026-07-01', null, 'dag')],
    ['uiterlijk 31 december 2026', wanneer('uiterlijk', null, '2026-12-31', 'jaar')],
    ['14 juni 2026', wanneer('moment', '2026-06-14', '2026-06-14', 'dag')],
  ])('is gelezen als %s', (gelezen, gegeven) => {
    expect(formatGelezen(gegeven, 'nl')).toBe(gelezen);
  });

  it('heeft eigen woorden als die anders zijn dan wat er is gelezen', () => {
    const eind = { ...wanneer('periode', '2026-10-01', '2026-12-31', 'kwartaal'), tekst: 'x' };
    expect(eigenWoorden({ ...eind, woorden: 'eind 2026' })).toBe('eind 2026');
    expect(eigenWoorden({ ...eind, woorden: 'x' })).toBeNull();
    // A versie of before the words were kept.
    expect(eigenWoorden(eind)).toBeNull();
  });
});
