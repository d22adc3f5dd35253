import type { Zoekresultaat } from '../../lib/api';

export const ZOEKSOORTEN: readonly Zoekresultaat['soort'][] = [
  'agenda',
  'programmalijn',
  'resultaat',
  'strategie',
  'actie',
  'thema',
  'activiteit',
  'organisatie',
  'begrip',
];

export const isZoeksoort = (waarde: string): waarde is Zoekresultaat['soort'] =>
  ZOEKSOORTEN.some((soort) => soort === waarde);
