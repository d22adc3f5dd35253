/**
 * A percentage as data-begin and data-breedte take it: what stands to the left of something on a line, and how much of
 * the line it takes. In tenths, for which ui/theme/procenten.css has the rules.
 */
export const procent = (deel: number): string => deel.toFixed(1).padStart(5, '0');
