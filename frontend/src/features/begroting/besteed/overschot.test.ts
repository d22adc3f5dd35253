import { describe, expect, it } from 'vitest';
import type { CelInhoud } from '../../../concept/motor/contract';
import { overschot, type Overschot } from './overschot';

const bedrag = (euros: string): CelInhoud => ({
  soort: 'bedrag',
  bedrag: euros,
  beslistDoor: null,
  beslistVoor: null,
});
const PM: CelInhoud = { soort: 'pm', bedrag: null, beslistDoor: null, beslistVoor: null };

describe('wat er over is', () => {
  it.each<[string, CelInhoud | undefined, string, number, Overschot]>([
    ['een deel', bedrag('100.00'), '99.90', 2, { soort: 'over', bedrag: '0.10' }],
    ['niets', bedrag('0.30'), '0.30', 2, { soort: 'op', bedrag: '0.00' }],
    ['minder dan niets', bedrag('100.00'), '100.05', 2, { soort: 'tekort', bedrag: '0.05' }],
    [
      'meer dan begroot, na een teruggave',
      bedrag('5.00'),
      '-1.00',
      1,
      { soort: 'over', bedrag: '6.00' },
    ],
    ['niet te zeggen bij PM', PM, '5.00', 2, { soort: 'pm' }],
    ['een tekort als niets is begroot', undefined, '5.00', 1, { soort: 'tekort', bedrag: '5.00' }],
    [
      'alles als niets is ingevuld',
      bedrag('7.00'),
      '0.00',
      0,
      { soort: 'niets-besteed', bedrag: '7.00' },
    ],
    ['niets te zeggen als alles leeg is', undefined, '0.00', 0, { soort: 'niets-begroot' }],
  ])('is %s', (_, begroot, besteed, ingevuld, verwacht) => {
    expect(overschot(begroot, besteed, ingevuld)).toEqual(verwacht);
  });
});
