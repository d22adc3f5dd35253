const AANTAL = 10;

/** Which of the fixed accent colours belongs to a programmalijn; see src/ui/theme/accenten.css. */
export const accent = (nummer: number): number => ((nummer - 1) % AANTAL) + 1;
