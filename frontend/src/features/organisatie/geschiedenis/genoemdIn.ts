import { SOORTEN } from '../../../concept/soorten/soorten';
import type { Wijziging } from '../../../lib/api';

const VERWIJZEND = [SOORTEN.organisatie, SOORTEN.groepslidmaatschap].flatMap(({ velden }) =>
  Object.entries(velden).flatMap(([veld, soort]) => ('naar' in soort ? [veld] : [])),
);

/** The ids of the organisaties that a change tells of. */
export const genoemdIn = ({ voor, na }: Pick<Wijziging, 'voor' | 'na'>): string[] =>
  [voor, na].flatMap((stand) =>
    VERWIJZEND.map((veld) => (stand as Record<string, unknown> | null)?.[veld]).filter(
      (id) => typeof id === 'string',
    ),
  );
