import type { components } from '../client/schema';

/** What can be edited, as the contract has it. */
export type Soort = components['schemas']['Onderdeelsoort'];

/** Everything that may be written, per kind: the contract calls it after the kind. */
export type Inhouden = {
  [S in Soort]: components['schemas'][`${Capitalize<S>}Inhoud`];
};
