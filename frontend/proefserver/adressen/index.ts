import { acties } from './acties.ts';
import { agenda } from './agenda.ts';
import { begroting } from './begroting.ts';
import { concept } from './concept.ts';
import { ik } from './ik.ts';
import { OPNEMERS, type Adressen, type Opnemer } from './opnemers.ts';
import { organisaties } from './organisaties.ts';
import { participatie } from './participatie.ts';
import { versies } from './versies.ts';
import { zoeken } from './zoeken.ts';

/**
 * What is recorded, by subject. A list stands here without page and pageSize: it is recorded whole,
 * and the test server turns the pages. Add an address to its subject, then "npm run opnemen".
 */
const onderwerpen: Adressen[] = [
  ik,
  agenda,
  acties,
  begroting,
  concept,
  organisaties,
  participatie,
  versies,
  zoeken,
];

export const adressenVan = (opnemer: Opnemer): string[] => [
  ...new Set(onderwerpen.flatMap((onderwerp) => onderwerp[opnemer] ?? [])),
];

export const opnemers = Object.keys(OPNEMERS) as Opnemer[];
