import type { Begroting, Begrotingsregel, Totaal } from '../../../lib/api';
import { inCenten, telOp } from '../../../lib/format/geld';
import { cellenPerJaar, type Maat, totaalVanCel } from '../maten';
import { kleur, letter } from './kleuren';

export type Stroomgegevens = ReturnType<typeof stroomgegevens>;
export type Stroombron = Stroomgegevens['bronnen'][number];

const vloeit = ({ som }: { som: Totaal }) => inCenten(som.bedrag) > 0n || som.aantalPm > 0;
const samen = (delen: { som: Totaal }[]) => telOp(delen.map(({ som }) => som));

/** The total of a line in one year, or in all of them; exact, in whole cents. */
function somVan(regel: Begrotingsregel, maat: Maat, jaarIndex: number | null): Totaal {
  const perJaar = cellenPerJaar(regel, maat);
  const cellen = jaarIndex === null ? perJaar.flat() : (perJaar[jaarIndex] ?? []);
  return telOp(cellen.map(totaalVanCel));
}

/** Where money comes from and goes to: every line is one flow from its geldbron through its thema. */
export function stroomgegevens({ themas, jaren }: Begroting, maat: Maat, jaar: number | null) {
  const jaarIndex = jaar === null ? null : jaren.indexOf(jaar);
  const alle = themas.map(({ thema, regels }) => {
    const onderdelen = regels.map((regel) => ({
      id: regel.id,
      naam: regel.onderdeel,
      code: regel.geldbron?.code ?? '',
      geldbron: regel.geldbron?.naam ?? null,
      som: somVan(regel, maat, jaarIndex),
    }));
    return { ...thema, onderdelen: onderdelen.filter(vloeit) };
  });
  const getekend = alle.flatMap(({ onderdelen }) => onderdelen);
  const bronnen = [...new Map(getekend.map(({ code, geldbron }) => [code, geldbron]))]
    .map(([code, naam]) => ({
      code,
      /** Null when no geldbron is named. */
      naam,
      som: samen(getekend.filter((een) => een.code === code)),
    }))
    .toSorted((een, ander) => Number(inCenten(ander.som.bedrag) - inCenten(een.som.bedrag)))
    .map((bron, i) => ({ ...bron, letter: letter(i), kleur: kleur(i) }));
  return {
    bronnen,
    themas: alle
      .filter(({ onderdelen }) => onderdelen.length > 0)
      .map((thema) => ({
        ...thema,
        som: samen(thema.onderdelen),
        onderdelen: thema.onderdelen.flatMap((een) =>
          bronnen.filter(({ code }) => code === een.code).map((bron) => ({ ...een, bron })),
        ),
      })),
    som: samen(getekend),
    /** How many lines are not drawn, because they are zero or not filled in. */
    nietGetekend: themas.flatMap(({ regels }) => regels).length - getekend.length,
  };
}
