import { expect, test } from 'vitest';
import { jarenVerder, volgendePeriode, volgendJaar } from './kopievoorstel';

test('de volgende periode is even lang, en de titel krijgt haar jaren', () => {
  expect(
    volgendePeriode({
      titel: 'Uitvoeringsagenda 2022-2030 bij de visie 2050',
      van: '2022-01-01',
      tot: '2030-12-31',
    }),
  ).toEqual({
    titel: 'Uitvoeringsagenda 2031-2039 bij de visie 2050',
    van: '2031-01-01',
    tot: '2039-12-31',
  });
});

test('een periode die geen hele jaren duurt schuift op tot zij na de oude begint', () => {
  expect(
    volgendePeriode({ titel: 'Seizoen 2024-2025', van: '2024-09-01', tot: '2025-08-31' }),
  ).toEqual({ titel: 'Seizoen 2025-2026', van: '2025-09-01', tot: '2026-08-31' });
  expect(volgendePeriode({ titel: 'Plan', van: '2024-03-01', tot: '2025-06-30' }).van).toBe(
    '2026-03-01',
  );
});

test('een jaarplan is van het komende jaar, binnen de looptijd', () => {
  const plan = { van: '2025-01-01', tot: '2028-06-30' };
  expect(volgendJaar(plan, '2026-11-29')).toEqual({
    jaar: 2027,
    van: '2027-01-01',
    tot: '2027-12-31',
  });
  expect(volgendJaar(plan, '2031-01-01')).toEqual({
    jaar: 2028,
    van: '2028-01-01',
    tot: '2028-06-30',
  });
});

test('tijden schuiven op met het verschil in jaren', () => {
  expect(jarenVerder('2022-01-01', '2031-01-01')).toBe(9);
  expect(jarenVerder('2022-01-01', '')).toBeNull();
});
