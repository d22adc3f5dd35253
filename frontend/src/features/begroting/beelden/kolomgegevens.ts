import type { Begroting, Totaal } from '../../../lib/api';
import { inCenten } from '../../../lib/format/geld';
import { isNietIngevuld, type Maat, reeksVan } from '../maten';
import { kleur, letter } from './kleuren';

export type Kolomgegevens = ReturnType<typeof kolomgegevens>;
export type Kolom = Kolomgegevens['kolommen'][number];

const heeftBedrag = ({ bedrag }: Totaal) => inCenten(bedrag) > 0n;

/** Euros, for drawing only: what is said comes from the decimal strings. */
export const eurosVan = (som: Totaal | null | undefined): number => Number(som?.bedrag ?? 0);

/** What the columns draw: a height for every known amount, and every PM apart, because a PM has no height. */
export function kolomgegevens(begroting: Begroting, maat: Maat) {
  // A thema keeps its colour and letter whatever is shown: first those with money in the begroting itself.
  const volgorde = begroting.themas.toSorted(
    (een, ander) => Number(heeftBedrag(ander.totaal)) - Number(heeftBedrag(een.totaal)),
  );
  const themas = begroting.themas.map((thema) => {
    const plaats = volgorde.indexOf(thema);
    const eigen = { letter: letter(plaats), kleur: kleur(plaats) };
    return { ...thema.thema, ...reeksVan(thema, maat), ...eigen };
  });
  const { perJaar } = reeksVan(begroting, maat);
  const reeksen = themas.filter(({ totaal }) => heeftBedrag(totaal));
  const kolommen = begroting.jaren.map((jaar, i) => {
    let onder = 0;
    return {
      jaar,
      /** From the bottom of the column up, with where each block begins and ends in euros. */
      delen: reeksen.flatMap((reeks) => {
        const som = reeks.perJaar[i];
        if (som === undefined || !heeftBedrag(som)) return [];
        const van = onder;
        onder += eurosVan(som);
        return [{ reeks, som, van, tot: onder }];
      }),
      /** Null when nothing is filled in for this year: that is not zero. */
      som: isNietIngevuld(begroting, maat, i) ? null : (perJaar[i] ?? null),
      /** The themas that have a PM in this year. */
      pmVan: themas
        .filter((thema) => (thema.perJaar[i]?.aantalPm ?? 0) > 0)
        .map(({ naam }) => naam),
    };
  });
  return {
    /** The themas with a known amount. */
    reeksen,
    kolommen,
    /** Themas without any known amount, but with a PM. */
    alleenPm: themas
      .filter(({ totaal }) => !heeftBedrag(totaal) && totaal.aantalPm > 0)
      .map(({ naam }) => naam),
    /** Round amounts for the lines behind the columns, from zero to above the highest; euros, for drawing only. */
    strepen: strepen(Math.max(0, ...perJaar.map(eurosVan))),
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
