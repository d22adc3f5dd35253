import type { OrganisatieInhoud } from './api';

const MET_LEDEN: ReadonlySet<OrganisatieInhoud['soort']> = new Set([
  'groep',
  'platform',
  'netwerk',
]);

/** Whether an organisatie of this kind has leden: what it does is what they do. */
export const heeftLeden = (soort: OrganisatieInhoud['soort']): boolean => MET_LEDEN.has(soort);
