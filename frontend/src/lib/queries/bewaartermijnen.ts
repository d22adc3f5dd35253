import { vraag } from './vraag';

/** How long personal data is kept in this installation. */
export const bewaartermijnenQuery = vraag('/bewaartermijnen', {});
