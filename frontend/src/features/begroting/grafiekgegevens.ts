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
  /** Sum of the known amounts, for the height of the column only. */
  hoogte: number;
  aantalPm: number;
  /** Euros per thema, for drawing only; the words come from the decimal strings. */
  delen: Record<string, number>;
}

/** What the chart draws: only themas with a known amount; a PM has no height and is written instead. */
export function grafiekgegevens({ jaren, themas, totalen }: Begroting) {
  const reeksen: Reeks[] = themas
    .filter(({ totaal }) => Number(totaal.bedrag) > 0)
    .map(({ thema }, i) => ({ ...thema, kleur: KLEUREN[i % KLEUREN.length] ?? '#000000' }));
  const kolommen: Kolom[] = jaren.map((jaar, i) => ({
    jaar,
    hoogte: Number(totalen[i]?.bedrag ?? 0),
    aantalPm: totalen[i]?.aantalPm ?? 0,
    delen: Object.fromEntries(
      themas.map(({ thema, totalen: perJaar }) => [thema.code, Number(perJaar[i]?.bedrag ?? 0)]),
    ),
  }));
  return { reeksen, kolommen };
}
