import type { Status } from '../../lib/api';

/** In the order in which an actie goes through them. */
export const STATUSSEN: readonly Status[] = [
  'niet_gestart',
  'op_schema',
  'loopt_achter',
  'afgerond',
  'gestopt',
  'onbekend',
];
