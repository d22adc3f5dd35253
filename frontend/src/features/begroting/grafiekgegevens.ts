import type { Begroting } from '../../lib/api';

/**
 * Colours that stay apart for who sees colours differently (Okabe and Ito, the light ones darkened
 * until they stand out from white). The order in the column and in the legend is the same.
 */
const KLEUREN = [
  '#0072b2',
  '#d55e00',
  '#009e73',
  '#cc79a7',
  '#e69f00',
  '#56b4e9',
  '#7a4b00',
  '#6a6f7a',
  '#44318d',
  '#9a9a00',
  '#000000',
];

export interface Reeks {
  code: string;
  naam: string;
  kleur: string;
}

export interface Kolom {
  jaar: number;
  /** Euros per thema, for drawing only; the words come from the decimal strings. */
  delen: Record<string, number>;
}

export interface Grafiekgegevens {
  reeksen: Reeks[];
  kolommen: Kolom[];
  /** Round amounts for the lines behind the columns, from zero to above the highest. */
  strepen: number[];
}

/** What the chart draws: only themas with a known amount; a PM has no height and is written instead. */
export function grafiekgegevens({ jaren, themas, totalen }: Begroting): Grafiekgegevens {
  const reeksen = themas
    .filter(({ totaal }) => Number(totaal.bedrag) > 0)
    .map(({ thema }, i) => ({ ...thema, kleur: KLEUREN[i % KLEUREN.length] ?? '#000000' }));
  const kolommen = jaren.map((jaar, i) => ({
    jaar,
    delen: Object.fromEntries(
      themas.map(({ thema, totalen: perJaar }) => [thema.code, Number(perJaar[i]?.bedrag ?? 0)]),
    ),
  }));
  return {
    reeksen,
    kolommen,
    strepen: strepen(Math.max(0, ...totalen.map((t) => Number(t.bedrag)))),
  };
}

/** Steps of 1, 2 or 5 times a power of ten, about four of them. */
export function strepen(hoogste: number): number[] {
  if (hoogste <= 0) return [0];
  const ruw = hoogste / 4;
  const macht = 10 ** Math.floor(Math.log10(ruw));
  const stap = ([1, 2, 5, 10].find((keer) => keer * macht >= ruw) ?? 10) * macht;
  return Array.from({ length: Math.ceil(hoogste / stap) + 1 }, (_, i) => i * stap);
}
