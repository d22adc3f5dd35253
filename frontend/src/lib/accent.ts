const AANTAL = 10;

/**
 * Which of the fixed accent colours belongs to a programmalijn; see src/ui/theme/accenten.css.
 * One that is still being made has no number yet, and no colour.
 */
export const accent = (nummer: number | undefined): number | undefined =>
  nummer === undefined ? undefined : ((nummer - 1) % AANTAL) + 1;
