import type { Activiteit } from '../../lib/api';

export const ACTIVITEITSOORTEN: readonly Activiteit['soort'][] = [
  'verdiepingssessie',
  'netwerkbijeenkomst',
  'brede_bijeenkomst',
  'overleg',
  'community_call',
  'training',
  'fieldlab',
  'verkenning',
  'open_call',
  'evenement',
  'evaluatie',
];
