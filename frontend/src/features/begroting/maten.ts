import type { Begroting, Begrotingsregel, Geld, Reeksen, Totaal, Totaalreeks } from '../../lib/api';

export const MATEN = ['begroot', 'toegezegd', 'besteed'] as const;
export type Maat = (typeof MATEN)[number];

/** The cells of a regel per year: one, or the two half-years of what was spent; none where the versie knows none. */
export function cellenPerJaar(regel: Begrotingsregel, maat: Maat): Geld[][] {
  if (maat === 'begroot') return regel.cellen.map((cel) => [cel]);
  if (maat === 'toegezegd') return (regel.toegezegd ?? []).map((cel) => [cel]);
  return (regel.besteed ?? []).map(({ h1, h2 }) => [h1, h2]);
}

/** What a regel says goes out or comes in; versies from before know only lasten. */
export const isBaten = ({ soort }: Pick<Begrotingsregel, 'soort'>): boolean => soort === 'baten';

/** The same begroting with its lasten only, for what shows where money goes. */
export const alleenLasten = (begroting: Begroting): Begroting => ({
  ...begroting,
  themas: begroting.themas.map((thema) => ({
    ...thema,
    regels: thema.regels.filter((regel) => !isBaten(regel)),
  })),
});

const isIngevuld = ({ soort }: Geld) => soort !== 'leeg';

/** What this begroting can show: begroot always, the others once somebody filled something in. */
export function ingevuldeMaten({ themas }: Begroting): Maat[] {
  const regels = themas.flatMap((thema) => thema.regels);
  return MATEN.filter(
    (maat) =>
      maat === 'begroot' ||
      regels.some((regel) => cellenPerJaar(regel, maat).flat().some(isIngevuld)),
  );
}

interface MetTotalen {
  totalen: Totaal[];
  totaal: Totaal;
  reeksen?: Reeksen | null;
}

/** The totals of a thema or of the agenda, as the database gave them. */
export function reeksVan({ reeksen, totalen, totaal }: MetTotalen, maat: Maat): Totaalreeks {
  if (reeksen) return reeksen[maat];
  if (maat === 'begroot') return { perJaar: totalen, totaal };
  const niets = { ...totaal, bedrag: '0.00', aantalPm: 0, aantalLeeg: 0 };
  return { perJaar: totalen.map(() => niets), totaal: niets };
}

/** One cell as a total, so that it can be counted with others. */
export const totaalVanCel = ({ soort, bedrag }: Geld): Totaal => ({
  bedrag: bedrag ?? '0.00',
  valuta: 'EUR',
  aantalPm: soort === 'pm' ? 1 : 0,
  aantalLeeg: soort === 'leeg' ? 1 : 0,
});

/** Whether nothing at all is filled in, in one year or (null) in any: then a total of zero would say too much. */
export function isNietIngevuld(
  { themas }: Pick<Begroting, 'themas'>,
  maat: Maat,
  jaarIndex: number | null,
) {
  return themas
    .flatMap((thema) => thema.regels)
    .flatMap((regel) => {
      const perJaar = cellenPerJaar(regel, maat);
      return jaarIndex === null ? perJaar.flat() : (perJaar[jaarIndex] ?? []);
    })
    .every(({ soort }) => soort === 'leeg');
}
