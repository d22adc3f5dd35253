import type { Besluit } from '../../../lib/api';

/** In the order in which one chooses from them. */
export const besluitsoorten: Besluit['soort'][] = [
  'raadsbesluit',
  'collegebesluit',
  'bestuursbesluit',
  'motie',
];
