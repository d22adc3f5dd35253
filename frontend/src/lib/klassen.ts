/** Class names together, without the ones that do not apply. */
export const klassen = (...namen: (string | false | undefined)[]): string =>
  namen.filter(Boolean).join(' ');
