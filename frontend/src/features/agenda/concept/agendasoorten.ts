import type { MijnAgenda } from '../../../lib/api';

/** In the order in which one chooses from them. */
export const agendasoorten: MijnAgenda['soort'][] = [
  'uitvoeringsagenda',
  'meerjarenplan',
  'jaarplan',
];
