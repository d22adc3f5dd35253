import { waarden } from './nl/waarden';

/** The values of one sort, in the order in which the dictionary has their words: the order in which they are shown. */
export const waardelijst = <W extends string>(soort: keyof typeof waarden): readonly W[] => [
  ...new Set(Object.keys(waarden[soort]).map((sleutel) => sleutel.replace(MEERVOUD, '') as W)),
];

const MEERVOUD = /_(one|other)$/;
