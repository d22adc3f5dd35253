import { SOORTEN } from '../../../concept/soorten/soorten';
import type { OrganisatieInhoud, Wijziging } from '../../../lib/api';

const VERWIJZEND = Object.entries(SOORTEN.organisatie.velden).flatMap(([veld, soort]) =>
  'naar' in soort ? [veld] : [],
) as (keyof OrganisatieInhoud)[];

/** The ids of the organisaties that a change tells of. */
export const genoemdIn = ({ voor, na }: Pick<Wijziging, 'voor' | 'na'>): string[] =>
  [voor, na].flatMap((stand) =>
    VERWIJZEND.map((veld) => (stand as Partial<OrganisatieInhoud> | null)?.[veld]).filter(
      (id) => typeof id === 'string',
    ),
  );
