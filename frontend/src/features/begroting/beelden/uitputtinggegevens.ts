import type { Begroting, Besteed, Geld } from '../../../lib/api';
import { inCenten, vanCenten } from '../../../lib/format/geld';
import { cellenPerJaar, ingevuldeMaten } from '../maten';

/** How what was spent compares with what was budgeted; amounts are decimal strings. */
export type Vergelijking =
  | { soort: 'nietBesteed' | 'begrootPm' | 'begrootLeeg' | 'precies' }
  /** Only one half-year is filled in: what is left can still be spent. */
  | { soort: 'minder' | 'meer' | 'nogOver'; verschil: string };

export interface Uitputtingsregel {
  id: string;
  onderdeel: string;
  begroot: Geld;
  toegezegd: Geld | null;
  besteding: Besteed | null;
  /** Null when neither half-year is filled in. */
  besteed: string | null;
  /** The half-year that is filled in, when it is only one. */
  halfjaar: 'h1' | 'h2' | null;
  /** Whole per cents of begroot, rounded half up; null when there is nothing to compare with. */
  procent: string | null;
  vergelijking: Vergelijking;
  /** What is left of toegezegd, below zero when more was spent; null when nothing is left or there is nothing to compare. */
  nogToegezegd: string | null;
  /** Parts of begroot, for the length of the bars only. */
  deel: { toegezegd: number | null; besteed: number | null };
}

export interface Uitputtingsthema {
  code: string;
  naam: string;
  regels: Uitputtingsregel[];
}

const centen = (geld: Geld | null | undefined) =>
  geld?.soort === 'bedrag' && geld.bedrag !== null ? inCenten(geld.bedrag) : null;

/** What was spent in a year, exact; null when nothing is filled in. */
function somVanBesteding(besteding: Besteed | null): bigint | null {
  const helften = [centen(besteding?.h1), centen(besteding?.h2)].filter((helft) => helft !== null);
  return helften.length === 0 ? null : helften.reduce((som, helft) => som + helft, 0n);
}

function vergelijk(begroot: Geld, besteed: bigint | null, isHalf: boolean): Vergelijking {
  if (besteed === null) return { soort: 'nietBesteed' };
  if (begroot.soort === 'pm') return { soort: 'begrootPm' };
  const doel = centen(begroot);
  if (doel === null) return { soort: 'begrootLeeg' };
  if (besteed > doel) return { soort: 'meer', verschil: vanCenten(besteed - doel) };
  if (besteed === doel) return { soort: 'precies' };
  return { soort: isHalf ? 'nogOver' : 'minder', verschil: vanCenten(doel - besteed) };
}

const verschil = (geheel: bigint | null, deel: bigint | null) =>
  geheel === null || deel === null || geheel === deel ? null : vanCenten(geheel - deel);

const HONDERD = 100n;
const inProcenten = (deel: bigint | null, geheel: bigint | null) =>
  deel === null || geheel === null || geheel <= 0n
    ? null
    : String((deel * HONDERD * 2n + geheel) / (geheel * 2n));

const alsDeel = (deel: bigint | null, geheel: bigint | null) =>
  deel === null || geheel === null || geheel <= 0n ? null : Number(deel) / Number(geheel);

/** Per line of one year: begroot, toegezegd and besteed, and what that says. */
export function uitputtinggegevens(begroting: Begroting, jaar: number): Uitputtingsthema[] {
  const i = begroting.jaren.indexOf(jaar);
  return begroting.themas.map(({ thema, regels }) => ({
    ...thema,
    regels: regels.flatMap((regel) => {
      const begroot = regel.cellen[i];
      if (begroot === undefined) return [];
      const toegezegd = regel.toegezegd?.[i] ?? null;
      const besteding = regel.besteed?.[i] ?? null;
      const [h1, h2] = [centen(besteding?.h1), centen(besteding?.h2)];
      const besteed = somVanBesteding(besteding);
      const halfjaar = h1 !== null && h2 === null ? 'h1' : h2 !== null && h1 === null ? 'h2' : null;
      return [
        {
          id: regel.id,
          onderdeel: regel.onderdeel,
          begroot,
          toegezegd,
          besteding,
          besteed: besteed === null ? null : vanCenten(besteed),
          halfjaar,
          procent: inProcenten(besteed, centen(begroot)),
          nogToegezegd: verschil(centen(toegezegd), besteed),
          vergelijking: vergelijk(begroot, besteed, halfjaar !== null),
          deel: {
            toegezegd: alsDeel(centen(toegezegd), centen(begroot)),
            besteed: alsDeel(besteed, centen(begroot)),
          },
        },
      ];
    }),
  }));
}

/** The years to choose from: all, and first the last one in which something was spent, or else committed. */
export function eersteJaar(begroting: Begroting): number | null {
  const { jaren, themas } = begroting;
  const regels = themas.flatMap((thema) => thema.regels);
  for (const maat of ['besteed', 'toegezegd'] as const) {
    if (!ingevuldeMaten(begroting).includes(maat)) continue;
    const laatste = jaren.findLast((_, i) =>
      regels.some((regel) =>
        (cellenPerJaar(regel, maat)[i] ?? []).some(({ soort }) => soort !== 'leeg'),
      ),
    );
    if (laatste !== undefined) return laatste;
  }
  return null;
}
