import type { StapInhoud } from '../../../concept/motor/contract';

/** A step of which nothing is known but its text. */
export const nieuweStap = (tekst: string): StapInhoud => ({
  id: null,
  tekst,
  wanneer: null,
  fte: null,
  bedrag: null,
  per: null,
  geldbron: null,
  gedaan: false,
});
