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
/** Room for an amount with its PMs beside a name. */
const BEDRAG = 150;

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
        thema: breedte * 0.35,
        onderdeel: breedte * 0.52,
        tekst: breedte * 0.52 + KNOOP + 10,
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

  // On a narrow drawing the amount has a line of its own, otherwise it stands beside the name.
  const bedragregel = isSmal ? 1 : 0;
  let onder = 0;
  const themas = gegevens.themas.map((thema): Themaknoop => {
    const kop = breek(thema.naam, breedte - x.thema - (isSmal ? 0 : BEDRAG), LETTER);
    const kopY = onder + LETTER;
    onder += (kop.length + bedragregel) * REGEL + 4;
    const begin = onder;
    const onderdelen = thema.onderdelen.map((onderdeel) => {
      const dikte = dik(onderdeel.som);
      const naam = breek(onderdeel.naam, breedte - x.tekst - (isSmal ? 0 : BEDRAG), LETTER, 3);
      const hoogte = dikte.bedrag + dikte.pm;
      const tekst = (naam.length + bedragregel) * REGEL;
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
    // A line's PM leaves right under its amount, so that no flow crosses another.
    let uit = y;
    for (const knoop of onderdelen) {
      knoop.vanaf = middens(uit, knoop.dikte);
      uit += knoop.dikte.bedrag + knoop.dikte.pm;
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
  const binnen = new Map<Themaknoop, number>();
  const stromen: Bronstroom[] = [];
  const bronnen = paren.map(({ bron, naarThemas }, i): Bronknoop => {
    const eigen = hoogtes[i] ?? { bedrag: 0, pm: 0, sleuf: minst };
    const y = boven + (eigen.sleuf - eigen.bedrag - eigen.pm) / 2;
    let uit = y;
    for (const { thema, dikte } of naarThemas) {
      const aan = binnen.get(thema) ?? thema.y;
      stromen.push({
        bron,
        thema: thema.thema,
        dikte,
        van: middens(uit, dikte),
        naar: middens(aan, dikte),
      });
      uit += dikte.bedrag + dikte.pm;
      binnen.set(thema, aan + dikte.bedrag + dikte.pm);
    }
    boven += eigen.sleuf + TUSSEN_BRONNEN;
    return { bron, y, hoogte: eigen.bedrag + eigen.pm };
  });
  return { isSmal, hoogte: Math.max(hoogte, alle), x, bronnen, themas, stromen };
}

/** The middle of an amount and of the PM under it, from here down. */
const middens = (boven: number, { bedrag, pm }: Dikte) => ({
  bedrag: boven + bedrag / 2,
  pm: boven + bedrag + pm / 2,
});
