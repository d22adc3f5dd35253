import { vraag } from './vraag';

/** What the API takes for a time, in characters. */
export const LANGSTE_TIJD = 200;

/** What is read from words for a time; the same words are always read the same. */
export const tijdQuery = (woorden: string) => ({
  ...vraag('/tijden', { query: { woorden } }),
  staleTime: Infinity,
});
