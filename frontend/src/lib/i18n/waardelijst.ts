import { waarden } from './nl/waarden';

type Soort = keyof typeof waarden;
type ZonderMeervoud<S> = S extends `${infer W}_one` ? W : S extends `${string}_other` ? never : S;
type Waarde<S extends Soort> = ZonderMeervoud<keyof (typeof waarden)[S]>;

const MEERVOUD = /_(one|other)$/;

/** The values of one sort, in the order in which the dictionary has their words: the order in which they are shown. */
export const waardelijst = <S extends Soort>(soort: S): readonly Waarde<S>[] => [
  ...new Set(
    Object.keys(waarden[soort]).map((sleutel) => sleutel.replace(MEERVOUD, '') as Waarde<S>),
  ),
];
