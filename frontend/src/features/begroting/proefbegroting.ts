import type { Begroting, Begrotingsregel, Besteed, Geld, Reeksen, Totaal } from '../../lib/api';
import { telOp } from '../../lib/format/geld';
import { totaalVanCel } from './maten';

/** A small begroting for tests, in which every total follows from its cells. */
export const bedrag = (waarde: string): Geld => ({
  soort: 'bedrag',
  bedrag: waarde,
  valuta: 'EUR',
});
export const PM: Geld = { soort: 'pm', bedrag: null, valuta: null };
export const LEEG: Geld = { soort: 'leeg', bedrag: null, valuta: null };
export const totaal = (waarde: string, aantalPm = 0, aantalLeeg = 0): Totaal => ({
  bedrag: waarde,
  valuta: 'EUR',
  aantalPm,
  aantalLeeg,
});

export const JAREN = [2023, 2024];
const GELDBRONNEN = {
  eigen: { code: 'eigen', naam: 'Eigen middelen', soort: 'eigen_middelen', organisatie: null },
  rijk: { code: 'rijk', naam: 'Het Rijk', soort: 'rijk', organisatie: null },
} as const;

interface Proefregel {
  onderdeel: string;
  cellen: Geld[];
  geldbron?: keyof typeof GELDBRONNEN;
  toegezegd?: Geld[];
  besteed?: Besteed[];
}

const reeks = (perJaar: Geld[][]) => ({
  perJaar: perJaar.map((cellen) => telOp(cellen.map(totaalVanCel))),
  totaal: telOp(perJaar.flat().map(totaalVanCel)),
});

const reeksenVan = (regels: Begrotingsregel[]): Reeksen => ({
  begroot: reeks(JAREN.map((_, i) => regels.flatMap(({ cellen }) => cellen.slice(i, i + 1)))),
  toegezegd: reeks(
    JAREN.map((_, i) => regels.flatMap(({ toegezegd }) => toegezegd?.slice(i, i + 1) ?? [])),
  ),
  besteed: reeks(
    JAREN.map((_, i) =>
      regels.flatMap(
        ({ besteed }) => besteed?.slice(i, i + 1).flatMap(({ h1, h2 }) => [h1, h2]) ?? [],
      ),
    ),
  ),
});

function proefregel({ onderdeel, cellen, geldbron, ...rest }: Proefregel): Begrotingsregel {
  const regel: Begrotingsregel = {
    id: onderdeel,
    code: onderdeel,
    onderdeel,
    fte: null,
    geldbron: geldbron === undefined ? null : GELDBRONNEN[geldbron],
    taakveld: null,
    acties: [],
    cellen,
    totaal: reeks([cellen]).totaal,
    toegezegd: rest.toegezegd ?? JAREN.map(() => LEEG),
    besteed: rest.besteed ?? JAREN.map(() => ({ h1: LEEG, h2: LEEG })),
    reeksen: null,
  };
  return { ...regel, reeksen: reeksenVan([regel]) };
}

export function proefbegroting(themas: Record<string, Proefregel[]>): Begroting {
  const gemaakt = Object.entries(themas).map(([naam, proefregels]) => {
    const regels = proefregels.map(proefregel);
    const reeksen = reeksenVan(regels);
    const { perJaar: totalen, totaal: alles } = reeksen.begroot;
    return {
      thema: { code: naam.toLowerCase(), naam },
      regels,
      totalen,
      totaal: alles,
      reeksen,
    };
  });
  const regels = gemaakt.flatMap((thema) => thema.regels);
  const reeksen = reeksenVan(regels);
  const codes = [...new Set(regels.map(({ geldbron }) => geldbron?.code ?? null))];
  return {
    url: 'https://voorbeeld.nl/v1/agendas/proef/begroting',
    agenda: { code: 'proef', titel: 'Proefagenda', url: 'https://voorbeeld.nl/v1/agendas/proef' },
    besluit: null,
    toelichting: null,
    jaren: JAREN,
    themas: gemaakt,
    totalen: reeksen.begroot.perJaar,
    totaal: reeksen.begroot.totaal,
    reeksen,
    geldbronnen: codes.map((code) => ({
      geldbron: Object.values(GELDBRONNEN).find((geldbron) => geldbron.code === code) ?? null,
      reeksen: reeksenVan(regels.filter((regel) => (regel.geldbron?.code ?? null) === code)),
    })),
    programmalijnen: [{ programmalijn: null, reeksen }],
  };
}

/** The same begroting in a versie of before toegezegd, besteed and the other totals. */
export const vanVroeger = (begroting: Begroting): Begroting => ({
  ...begroting,
  reeksen: null,
  geldbronnen: null,
  programmalijnen: null,
  themas: begroting.themas.map((thema) => ({
    ...thema,
    reeksen: null,
    regels: thema.regels.map((regel) => ({
      ...regel,
      code: null,
      reeksen: null,
      toegezegd: null,
      besteed: null,
    })),
  })),
});
