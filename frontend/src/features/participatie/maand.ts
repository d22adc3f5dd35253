import { endOfMonth, getDayOfWeek, parseDate, startOfMonth } from '@internationalized/date';

/** Weeks begin on Monday. */
const MAANDAG = 'nl-NL';

/** A month in the address: 2026-06. */
export const isMaand = (waarde: string | null): waarde is string =>
  waarde !== null && /^\d{4}-(0[1-9]|1[0-2])$/.test(waarde);

const eersteDag = (maand: string) => startOfMonth(parseDate(`${maand}-01`));

export const buurmaand = (maand: string, verder: 1 | -1): string =>
  eersteDag(maand).add({ months: verder }).toString().slice(0, 7);

/** First and last day, as the API asks for them. */
export function grenzen(maand: string): { van: string; tot: string } {
  const begin = eersteDag(maand);
  return { van: begin.toString(), tot: endOfMonth(begin).toString() };
}

/** The weeks of a month, each of seven ISO dates; null for the days of its neighbours. */
export function weken(maand: string): (string | null)[][] {
  const begin = eersteDag(maand);
  const laatste = endOfMonth(begin).day;
  const dagen: (string | null)[] = [
    ...Array.from({ length: getDayOfWeek(begin, MAANDAG) }, () => null),
    ...Array.from({ length: laatste }, (_, i) => begin.add({ days: i }).toString()),
  ];
  while (dagen.length % 7 > 0) dagen.push(null);
  return Array.from({ length: dagen.length / 7 }, (_, week) => dagen.slice(week * 7, week * 7 + 7));
}
