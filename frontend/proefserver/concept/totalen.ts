import type { Reeksen, Totaal, Totaalreeks } from '../../src/lib/api';
import type { Begrotingstotalen, CelInhoud } from '../../src/concept/motor/contract';
import { inCenten, trekAf, vanCenten } from '../../src/lib/format/geld';
import type { Los } from './soorten';

type Maat = 'begroot' | 'toegezegd' | 'besteed';

function tel(cellen: (CelInhoud | undefined)[]): Totaal {
  const gevuld = cellen.filter((cel) => cel !== undefined);
  const bedragen = gevuld.map(({ bedrag }) => (bedrag === null ? 0n : inCenten(bedrag)));
  return {
    bedrag: vanCenten(bedragen.reduce((som, centen) => som + centen, 0n)),
    valuta: 'EUR',
    aantalPm: gevuld.filter(({ soort }) => soort === 'pm').length,
    aantalLeeg: cellen.length - gevuld.length,
  };
}

/** What is spent stands per half year. */
const sleutels = (maat: Maat, jaar: number): string[] =>
  maat === 'besteed' ? [`${jaar}-H1`, `${jaar}-H2`] : [String(jaar)];

/** Of one side, or of a regel itself. */
function eenReeks(regels: Los[], maat: Maat, jaren: number[]): Totaalreeks {
  const cellen = (jaar: number) =>
    regels.flatMap(({ inhoud }) =>
      sleutels(maat, jaar).map((sleutel) => (inhoud[maat] as Record<string, CelInhoud>)[sleutel]),
    );
  return {
    perJaar: jaren.map((jaar) => tel(cellen(jaar))),
    totaal: tel(jaren.flatMap(cellen)),
  };
}

const min = (lasten: Totaal, baten: Totaal): Totaal => ({
  bedrag: trekAf(lasten.bedrag, baten.bedrag),
  valuta: 'EUR',
  aantalPm: lasten.aantalPm + baten.aantalPm,
  aantalLeeg: lasten.aantalLeeg + baten.aantalLeeg,
});

/** The lasten, and where there are baten those and the saldo beside them. */
function reeks(regels: Los[], maat: Maat, jaren: number[]): Totaalreeks {
  const isBaten = ({ inhoud }: Los) => inhoud.soort === 'baten';
  if (!regels.some(isBaten)) return eenReeks(regels, maat, jaren);
  const lasten = eenReeks(
    regels.filter((regel) => !isBaten(regel)),
    maat,
    jaren,
  );
  const baten = eenReeks(regels.filter(isBaten), maat, jaren);
  const saldo = {
    perJaar: lasten.perJaar.map((som, i) => min(som, baten.perJaar[i] ?? som)),
    totaal: min(lasten.totaal, baten.totaal),
  };
  return { ...lasten, baten, saldo };
}

export const reeksenVan = (regels: Los[], jaren: number[], van = reeks): Reeksen => ({
  begroot: van(regels, 'begroot', jaren),
  toegezegd: van(regels, 'toegezegd', jaren),
  besteed: van(regels, 'besteed', jaren),
});

/** The totals of a begroting, per group: a regel for acties of more lines counts whole in each. */
export function totalenVan(
  regels: Los[],
  jaren: number[],
  lijnVan: (actie: string) => string | undefined,
): Begrotingstotalen {
  const groepen = (sleutelsVan: (regel: Los) => (string | null)[]) =>
    [...new Set(regels.flatMap(sleutelsVan))].map((id) => ({
      id,
      reeksen: reeksenVan(
        regels.filter((regel) => sleutelsVan(regel).includes(id)),
        jaren,
      ),
    }));
  return {
    samen: reeksenVan(regels, jaren),
    regels: regels.map((regel) => ({
      id: regel.id,
      reeksen: reeksenVan([regel], jaren, eenReeks),
    })),
    themas: groepen(({ inhoud }) => [inhoud.thema as string]),
    geldbronnen: groepen(({ inhoud }) => [inhoud.geldbron as string | null]),
    programmalijnen: groepen(({ inhoud }) => {
      const lijnen = (inhoud.acties as string[]).flatMap((actie) => lijnVan(actie) ?? []);
      return lijnen.length === 0 ? [null] : lijnen;
    }),
  };
}
