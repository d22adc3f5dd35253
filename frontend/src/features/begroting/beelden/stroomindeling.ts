import { breek } from './tekst';
import { LETTER, REGEL } from './tekening';
import type { Stroomgegevens } from './stroomgegevens';

export type Stroomindeling = ReturnType<typeof stroomindeling>;
export type Themaknoop = Stroomindeling['themas'][number];

/** The width of every PM flow, whatever it will cost: it is no amount. */
export const PM_STROOM = 7;
export const KNOOP = 14;
const MINST = 1.5;
const TUSSEN_THEMAS = 18;
const TUSSEN_BRONNEN = 16;
const SLEUF = 8;
const SMAL = 760;
/** Room for an amount with its PMs beside a name. */
const BEDRAG = 150;

/** Of what is known, and of the PM under it; both how thick, or where the middle is. */
export interface Paar {
  bedrag: number;
  pm: number;
}

/** A flow between two columns of nodes, with the middle of its ends. */
export interface Stroom {
  sleutel: string;
  kleur: string;
  dikte: Paar;
  van: Paar;
  tot: Paar;
}

const lengte = (diktes: readonly Paar[]) =>
  diktes.reduce((som, { bedrag, pm }) => som + bedrag + pm, 0);

/** Hands out places along the side of a node, from here down: a PM comes right under its amount, so that no flow crosses another. */
function langs(boven: number) {
  let onder = boven;
  return (dikte: Paar): Paar => {
    const begin = onder;
    onder += lengte([dikte]);
    return { bedrag: begin + dikte.bedrag / 2, pm: begin + dikte.bedrag + dikte.pm / 2 };
  };
}

/** Where everything of the flow stands: lines of a thema under its heading, so that no two labels meet. */
export function stroomindeling(gegevens: Stroomgegevens, breedte: number) {
  const isSmal = breedte < SMAL;
  /** Left edges of the three columns of nodes, and of the texts at the end. */
  const x = isSmal
    ? { bron: 0, thema: breedte * 0.22, onderdeel: breedte * 0.4, tekst: breedte * 0.4 + KNOOP + 8 }
    : {
        bron: 190,
        thema: breedte * 0.35,
        onderdeel: breedte * 0.52,
        tekst: breedte * 0.52 + KNOOP + 10,
      };
  const perEuro = (isSmal ? 180 : 260) / Math.max(1, Number(gegevens.som.bedrag));
  const dikteVan = ({ bedrag, aantalPm }: Stroomgegevens['som']): Paar => ({
    bedrag: Number(bedrag) > 0 ? Math.max(MINST, Number(bedrag) * perEuro) : 0,
    pm: aantalPm > 0 ? PM_STROOM : 0,
  });
  // On a narrow drawing the amount has a line of its own, otherwise it stands beside the name.
  const [bedragregel, naast] = isSmal ? [1, 0] : [0, BEDRAG];

  let onder = 0;
  const themas = gegevens.themas.map((thema) => {
    const kop = breek(thema.naam, breedte - x.thema - naast, LETTER);
    const kopY = onder + LETTER;
    onder += (kop.length + bedragregel) * REGEL + 4;
    const begin = onder;
    const onderdelen = thema.onderdelen.map((onderdeel) => {
      const dikte = dikteVan(onderdeel.som);
      const naam = breek(onderdeel.naam, breedte - x.tekst - naast, LETTER, 3);
      const hoogte = lengte([dikte]);
      const tekst = (naam.length + bedragregel) * REGEL;
      const sleuf = Math.max(hoogte, tekst) + SLEUF;
      const y = onder + (sleuf - hoogte) / 2;
      const tekstY = onder + (sleuf - tekst) / 2 + LETTER - 1;
      onder += sleuf;
      return { onderdeel, dikte, naam, hoogte, y, tekstY };
    });
    const hoogte = lengte(onderdelen.map(({ dikte }) => dikte));
    const y = begin + (onder - begin - hoogte) / 2;
    const uit = langs(y);
    onder += TUSSEN_THEMAS;
    const stromen = onderdelen.map(({ onderdeel: { id, bron }, dikte, y: aankomst }): Stroom => ({
      sleutel: id,
      kleur: bron.kleur.vlak,
      dikte,
      van: uit(dikte),
      tot: langs(aankomst)(dikte),
    }));
    return { thema, kop, kopY, y, hoogte, onderdelen, stromen, komtAan: langs(y) };
  });
  const hoogte = Math.max(0, onder - TUSSEN_THEMAS);

  const minst = isSmal ? KNOOP + 8 : 3 * REGEL;
  const perBron = gegevens.bronnen.map((bron) => {
    const naar = themas.flatMap((thema) => {
      const eigen = thema.onderdelen.filter(({ onderdeel }) => onderdeel.bron === bron);
      const bedrag = eigen.reduce((som, { dikte }) => som + dikte.bedrag, 0);
      const pm = Math.max(0, ...eigen.map(({ dikte }) => dikte.pm));
      return eigen.length === 0 ? [] : [{ thema, dikte: { bedrag, pm } }];
    });
    const hoog = lengte(naar.map(({ dikte }) => dikte));
    return { bron, naar, hoogte: hoog, sleuf: Math.max(minst, hoog) };
  });
  const alle = perBron.reduce((som, { sleuf }) => som + sleuf + TUSSEN_BRONNEN, -TUSSEN_BRONNEN);
  let boven = Math.max(0, (hoogte - alle) / 2);
  const bronnen = perBron.map(({ bron, naar, hoogte: hoog, sleuf }) => {
    const y = boven + (sleuf - hoog) / 2;
    const uit = langs(y);
    boven += sleuf + TUSSEN_BRONNEN;
    const stromen = naar.map(({ thema: { thema, komtAan }, dikte }): Stroom => ({
      sleutel: `${bron.code} ${thema.code}`,
      kleur: bron.kleur.vlak,
      dikte,
      van: uit(dikte),
      tot: komtAan(dikte),
    }));
    return { bron, y, hoogte: hoog, stromen };
  });
  return { isSmal, hoogte: Math.max(hoogte, alle), x, bronnen, themas };
}
