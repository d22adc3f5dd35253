/** With a capital, for at the beginning of a sentence. */
export const hoofdletter = (woord: string): string =>
  woord.slice(0, 1).toUpperCase() + woord.slice(1);
