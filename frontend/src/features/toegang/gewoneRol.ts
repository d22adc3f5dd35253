import type { Lidmaatschapsrol, OrganisatieInhoud } from '../../lib/api';

/** The kinds of which people make and keep agendas; those of the others speak for what they do themselves. */
const MAAKT_BELEID: ReadonlySet<OrganisatieInhoud['soort']> = new Set([
  'gemeente',
  'provincie',
  'rijk',
  'bestuursorgaan',
  'afdeling',
]);

/** The role that most people of such an organisatie have. */
export const gewoneRol = (soort: OrganisatieInhoud['soort']): Lidmaatschapsrol =>
  MAAKT_BELEID.has(soort) ? 'beleidsmedewerker' : 'vertegenwoordiger';
