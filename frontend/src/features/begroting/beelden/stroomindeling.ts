import { breek } from './tekst';
import { LETTER, REGEL } from './tekening';
import type { Stroombron, Stroomgegevens, Stroomonderdeel, Stroomthema } from './stroomgegevens';

/** The width of every PM flow, whatever it will cost: it is no amount. */
export const PM_STROOM = 7;
const MINST = 1.5;
const TUSSEN_THEMAS = 18;
const TUSSEN_BRONNEN = 16;
const SLEUF = 8;
const SMAL = 760;

/** A height on a node: what is known, and under it the PM flow if there is one. */
export interface Dikte {
  bedrag: number;
  pm: number;
}

export interface Knoop {
  y: number;
  hoogte: number;
}

export interface Bronknoop extends Knoop {
  bron: Stroombron;
}

export interface Onderdeelknoop extends Knoop {
  onderdeel: Stroomonderdeel;
  dikte: Dikte;
  /** Where it leaves its thema. */
  vanaf: { bedrag: number; pm: number };
  naam: string[];
  tekstY: number;
}

export interface Themaknoop extends Knoop {
  thema: Stroomthema;
  kop: string[];
  kopY: number;
  onderdelen: Onderdeelknoop[];
}

/** A flow from geldbron to thema, with the middle of its ends. */
export interface Bronstroom {
  bron: Stroombron;
  thema: Stroomthema;
  dikte: Dikte;
  van: { bedrag: number; pm: number };
  naar: { bedrag: number; pm: number };
}

export interface Stroomindeling {
  isSmal: boolean;
  hoogte: number;
  /** Left edges of the three columns of nodes, and of the texts at the end. */
  x: { bron: number; thema: number; onderdeel: number; tekst: number };
  bronnen: Bronknoop[];
  themas: Themaknoop[];
  stromen: Bronstroom[];
}

export const KNOOP = 14;

/** Where everything of the flow stands: lines of a thema under its heading, so that no two labels meet. */
export function stroomindeling(gegevens: Stroomgegevens, breedte: number): Stroomindeling {
  const isSmal = breedte < SMAL;
  const x = isSmal
    ? { bron: 0, thema: breedte * 0.22, onderdeel: breedte * 0.4, tekst: breedte * 0.4 + KNOOP + 8 }
    : {
        bron: 190,
        thema: breedte * 0.4,
        onderdeel: breedte * 0.6,
        tekst: breedte * 0.6 + KNOOP + 10,
      };
  const perEuro = (isSmal ? 180 : 260) / Math.max(1, Number(gegevens.som.bedrag));
  const dik = ({ bedrag, aantalPm }: { bedrag: string; aantalPm: number }): Dikte => {
    const euros = Number(bedrag);
    return {
      bedrag: euros > 0 ? Math.max(MINST, euros * perEuro) : 0,
      pm: aantalPm > 0 ? PM_STROOM : 0,
    };
  };
  const samen = (diktes: Dikte[]): Dikte => ({
    bedrag: diktes.reduce((som, { bedrag }) => som + bedrag, 0),
    pm: diktes.reduce((som, { pm }) => som + pm, 0),
  });

  let onder = 0;
  const themas = gegevens.themas.map((thema): Themaknoop => {
    const kop = [
      ...breek(thema.naam, breedte - x.thema, LETTER),
      // The amount of the thema, as a line of its own.
      '',
    ];
    const kopY = onder + LETTER;
    onder += kop.length * REGEL + 4;
    const begin = onder;
    const onderdelen = thema.onderdelen.map((onderdeel) => {
      const dikte = dik(onderdeel.som);
      const naam = breek(onderdeel.naam, breedte - x.tekst, LETTER, 3);
      const hoogte = dikte.bedrag + dikte.pm;
      const tekst = (naam.length + 1) * REGEL;
      const sleuf = Math.max(hoogte, tekst) + SLEUF;
      const knoop = {
        onderdeel,
        dikte,
        naam,
        hoogte,
        y: onder + (sleuf - hoogte) / 2,
        tekstY: onder + (sleuf - tekst) / 2 + LETTER - 1,
        vanaf: { bedrag: 0, pm: 0 },
      };
      onder += sleuf;
      return knoop;
    });
    const totaal = samen(onderdelen.map(({ dikte }) => dikte));
    const hoogte = totaal.bedrag + totaal.pm;
    const y = begin + (onder - begin - hoogte) / 2;
    let uit = { bedrag: y, pm: y + totaal.bedrag };
    for (const knoop of onderdelen) {
      knoop.vanaf = {
        bedrag: uit.bedrag + knoop.dikte.bedrag / 2,
        pm: uit.pm + knoop.dikte.pm / 2,
      };
      uit = { bedrag: uit.bedrag + knoop.dikte.bedrag, pm: uit.pm + knoop.dikte.pm };
    }
    onder += TUSSEN_THEMAS;
    return { thema, kop, kopY, y, hoogte, onderdelen };
  });
  const hoogte = Math.max(0, onder - TUSSEN_THEMAS);

  const paren = gegevens.bronnen.map((bron) => ({
    bron,
    naarThemas: themas.flatMap((thema) => {
      const diktes = thema.onderdelen
        .filter(({ onderdeel }) => onderdeel.bron.code === bron.code)
        .map(({ dikte }) => dikte);
      if (diktes.length === 0) return [];
      const { bedrag, pm } = samen(diktes);
      return [{ thema, dikte: { bedrag, pm: pm > 0 ? PM_STROOM : 0 } }];
    }),
  }));
  const minst = isSmal ? KNOOP + 8 : 3 * REGEL;
  const hoogtes = paren.map(({ naarThemas }) => {
    const { bedrag, pm } = samen(naarThemas.map(({ dikte }) => dikte));
    return { bedrag, pm, sleuf: Math.max(minst, bedrag + pm) };
  });
  const alle =
    hoogtes.reduce((som, { sleuf }) => som + sleuf, 0) + TUSSEN_BRONNEN * (paren.length - 1);
  let boven = Math.max(0, (hoogte - alle) / 2);
  const binnen = new Map(themas.map((thema) => [thema, beginVan(thema)]));
  const stromen: Bronstroom[] = [];
  const bronnen = paren.map(({ bron, naarThemas }, i): Bronknoop => {
    const eigen = hoogtes[i] ?? { bedrag: 0, pm: 0, sleuf: minst };
    const y = boven + (eigen.sleuf - eigen.bedrag - eigen.pm) / 2;
    const uit = { bedrag: y, pm: y + eigen.bedrag };
    for (const { thema, dikte } of naarThemas) {
      const aan = binnen.get(thema) ?? { bedrag: 0, pm: 0 };
      stromen.push({
        bron,
        thema: thema.thema,
        dikte,
        van: { bedrag: uit.bedrag + dikte.bedrag / 2, pm: uit.pm + dikte.pm / 2 },
        naar: { bedrag: aan.bedrag + dikte.bedrag / 2, pm: aan.pm + dikte.pm / 2 },
      });
      uit.bedrag += dikte.bedrag;
      uit.pm += dikte.pm;
      binnen.set(thema, { bedrag: aan.bedrag + dikte.bedrag, pm: aan.pm + dikte.pm });
    }
    boven += eigen.sleuf + TUSSEN_BRONNEN;
    return { bron, y, hoogte: eigen.bedrag + eigen.pm };
  });
  return { isSmal, hoogte: Math.max(hoogte, alle), x, bronnen, themas, stromen };
}

/** Where flows come into a thema: amounts from its top, PMs from under its amounts. */
function beginVan({ y, onderdelen }: Themaknoop) {
  return { bedrag: y, pm: y + onderdelen.reduce((som, { dikte }) => som + dikte.bedrag, 0) };
}
