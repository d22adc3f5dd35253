import type { Begroting, Totaal } from '../../../lib/api';
import { inCenten } from '../../../lib/format/geld';
import { isNietIngevuld, type Maat, reeksVan } from '../maten';
import { kleur, type Kleur, letter } from './kleuren';

/** A thema with a known amount: it has a colour and a letter in the picture. */
export interface Themareeks {
  code: string;
  naam: string;
  letter: string;
  kleur: Kleur;
  totaal: Totaal;
}

export interface Kolomdeel {
  reeks: Themareeks;
  som: Totaal;
}

export interface Kolom {
  jaar: number;
  /** From the bottom of the column up; only what has a height. */
  delen: Kolomdeel[];
  /** Null when nothing is filled in for this year: that is not zero. */
  som: Totaal | null;
  /** The themas that have a PM in this year. */
  pmVan: string[];
}

export interface Kolomgegevens {
  reeksen: Themareeks[];
  kolommen: Kolom[];
  /** Themas without any known amount, but with a PM. */
  alleenPm: string[];
  /** Round amounts for the lines behind the columns, from zero to above the highest; euros, for drawing only. */
  strepen: number[];
}

const heeftBedrag = ({ bedrag }: Totaal) => inCenten(bedrag) > 0n;

/** A thema keeps its colour and letter whatever is shown: first those with money in the begroting itself. */
function kleurvolgorde({ themas }: Begroting): string[] {
  const metBedrag = themas.filter(({ totaal }) => heeftBedrag(totaal));
  const zonder = themas.filter(({ totaal }) => !heeftBedrag(totaal));
  return [...metBedrag, ...zonder].map(({ thema }) => thema.code);
}

/** What the columns draw: a height for every known amount, and every PM apart, because a PM has no height. */
export function kolomgegevens(begroting: Begroting, maat: Maat): Kolomgegevens {
  const themas = begroting.themas.map((thema) => ({
    ...thema.thema,
    ...reeksVan(thema, maat),
  }));
  const volgorde = kleurvolgorde(begroting);
  const reeksen = themas
    .filter(({ totaal }) => heeftBedrag(totaal))
    .map(({ code, naam, totaal }) => {
      const plaats = volgorde.indexOf(code);
      return { code, naam, totaal, letter: letter(plaats), kleur: kleur(plaats) };
    });
  const { perJaar } = reeksVan(begroting, maat);
  const kolommen = begroting.jaren.flatMap((jaar, i) => {
    const som = perJaar[i];
    if (som === undefined) return [];
    const delen = reeksen.flatMap((reeks) => {
      const deel = themas.find(({ code }) => code === reeks.code)?.perJaar[i];
      return deel !== undefined && heeftBedrag(deel) ? [{ reeks, som: deel }] : [];
    });
    const pmVan = themas
      .filter((thema) => (thema.perJaar[i]?.aantalPm ?? 0) > 0)
      .map(({ naam }) => naam);
    return [{ jaar, delen, som: isNietIngevuld(begroting, maat, i) ? null : som, pmVan }];
  });
  return {
    reeksen,
    kolommen,
    alleenPm: themas
      .filter(({ totaal }) => !heeftBedrag(totaal) && totaal.aantalPm > 0)
      .map(({ naam }) => naam),
    strepen: strepen(Math.max(0, ...perJaar.map(eurosVan))),
  };
}

/** Euros, for drawing only: what is said comes from the decimal strings. */
export const eurosVan = (som: Totaal | null): number => Number(som?.bedrag ?? 0);

/** Where every block of a column begins and ends, in euros. */
export function gestapeld(delen: Kolomdeel[]): (Kolomdeel & { van: number; tot: number })[] {
  let onder = 0;
  return delen.map((deel) => {
    const van = onder;
    onder += eurosVan(deel.som);
    return { ...deel, van, tot: onder };
  });
}

/** Steps of 1, 2 or 5 times a power of ten, about four of them. */
export function strepen(hoogste: number): number[] {
  if (hoogste <= 0) return [0];
  const ruw = hoogste / 4;
  const macht = 10 ** Math.floor(Math.log10(ruw));
  const stap = ([1, 2, 5, 10].find((keer) => keer * macht >= ruw) ?? 10) * macht;
  return Array.from({ length: Math.ceil(hoogste / stap) + 1 }, (_, i) => i * stap);
}
