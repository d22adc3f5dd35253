import type { Begroting, Begrotingsregel, Totaal } from '../../../lib/api';
import { inCenten, telOp } from '../../../lib/format/geld';
import { cellenPerJaar, type Maat, totaalVanCel } from '../maten';
import { kleur, type Kleur, letter } from './kleuren';

/** Who pays; `naam` is null when no geldbron is named. */
export interface Stroombron {
  code: string;
  naam: string | null;
  letter: string;
  kleur: Kleur;
  som: Totaal;
}

export interface Stroomonderdeel {
  id: string;
  naam: string;
  bron: Stroombron;
  som: Totaal;
}

export interface Stroomthema {
  code: string;
  naam: string;
  som: Totaal;
  onderdelen: Stroomonderdeel[];
}

export interface Stroomgegevens {
  bronnen: Stroombron[];
  themas: Stroomthema[];
  som: Totaal;
  /** How many lines are not drawn, because they are zero or not filled in. */
  nietGetekend: number;
}

const ZONDER = '';
const meesteEerst = (a: bigint, b: bigint) => (a === b ? 0 : a < b ? 1 : -1);
const vloeit = ({ bedrag, aantalPm }: Totaal) => inCenten(bedrag) > 0n || aantalPm > 0;

/** The total of a line in one year, or in all of them; exact, in whole cents. */
function somVan(regel: Begrotingsregel, maat: Maat, jaarIndex: number | null): Totaal {
  const perJaar = cellenPerJaar(regel, maat);
  const cellen = jaarIndex === null ? perJaar.flat() : (perJaar[jaarIndex] ?? []);
  return telOp(cellen.map(totaalVanCel));
}

/** Where money comes from and goes to: every line is one flow from its geldbron through its thema. */
export function stroomgegevens(
  { themas, jaren }: Begroting,
  maat: Maat,
  jaar: number | null,
): Stroomgegevens {
  const jaarIndex = jaar === null ? null : jaren.indexOf(jaar);
  const regels = themas.flatMap(({ thema, regels: vanThema }) =>
    vanThema.map((regel) => ({ thema, regel, som: somVan(regel, maat, jaarIndex) })),
  );
  const getekend = regels.filter(({ som }) => vloeit(som));
  const codes = [...new Set(getekend.map(({ regel }) => regel.geldbron?.code ?? ZONDER))];
  const perBron = codes
    .map((code) => {
      const eigen = getekend.filter(({ regel }) => (regel.geldbron?.code ?? ZONDER) === code);
      return {
        code,
        naam: eigen[0]?.regel.geldbron?.naam ?? null,
        som: telOp(eigen.map(({ som }) => som)),
      };
    })
    .toSorted((a, b) => meesteEerst(inCenten(a.som.bedrag), inCenten(b.som.bedrag)));
  const bronnen = perBron.map((bron, i) => ({ ...bron, letter: letter(i), kleur: kleur(i) }));
  const bronVan = (regel: Begrotingsregel) =>
    bronnen.find(({ code }) => code === (regel.geldbron?.code ?? ZONDER)) as Stroombron;
  return {
    bronnen,
    themas: themas.flatMap(({ thema }) => {
      const eigen = getekend.filter((een) => een.thema.code === thema.code);
      if (eigen.length === 0) return [];
      return [
        {
          ...thema,
          som: telOp(eigen.map(({ som }) => som)),
          onderdelen: eigen.map(({ regel, som }) => ({
            id: regel.id,
            naam: regel.onderdeel,
            bron: bronVan(regel),
            som,
          })),
        },
      ];
    }),
    som: telOp(getekend.map(({ som }) => som)),
    nietGetekend: regels.length - getekend.length,
  };
}
