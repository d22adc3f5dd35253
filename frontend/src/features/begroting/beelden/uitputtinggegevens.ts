import type { Begroting, Begrotingsregel, Geld } from '../../../lib/api';
import { inCenten, vanCenten } from '../../../lib/format/geld';
import { cellenPerJaar } from '../maten';

/** How what was spent compares with what was budgeted; amounts are decimal strings. */
export type Vergelijking =
  | { soort: 'nietBesteed' | 'begrootPm' | 'begrootLeeg' | 'precies' }
  /** Only one half-year is filled in: what is left can still be spent. */
  | { soort: 'minder' | 'meer' | 'nogOver'; verschil: string };

export type Uitputtingsthema = ReturnType<typeof uitputtinggegevens>[number];
export type Uitputtingsregel = ReturnType<typeof uitputtingVan>;

const centen = (geld: Geld | null | undefined) =>
  geld?.soort === 'bedrag' && geld.bedrag !== null ? inCenten(geld.bedrag) : null;

function vergelijk(begroot: Geld, besteed: bigint | null, isHalf: boolean): Vergelijking {
  if (besteed === null) return { soort: 'nietBesteed' };
  if (begroot.soort === 'pm') return { soort: 'begrootPm' };
  const doel = centen(begroot);
  if (doel === null) return { soort: 'begrootLeeg' };
  if (besteed > doel) return { soort: 'meer', verschil: vanCenten(besteed - doel) };
  if (besteed === doel) return { soort: 'precies' };
  return { soort: isHalf ? 'nogOver' : 'minder', verschil: vanCenten(doel - besteed) };
}

const HONDERD = 100n;

/** Of one line in one year: begroot, toegezegd and besteed, and what that says. */
function uitputtingVan(regel: Begrotingsregel, begroot: Geld, i: number) {
  const toegezegd = regel.toegezegd?.[i] ?? null;
  const besteding = regel.besteed?.[i] ?? null;
  const [h1, h2] = [centen(besteding?.h1), centen(besteding?.h2)];
  const besteed = h1 === null && h2 === null ? null : (h1 ?? 0n) + (h2 ?? 0n);
  const halfjaar = (h1 === null) === (h2 === null) ? null : h1 === null ? 'h2' : 'h1';
  const [doel, beloofd] = [centen(begroot), centen(toegezegd)];
  const deel = (van: bigint | null) =>
    van === null || doel === null || doel <= 0n ? null : Number(van) / Number(doel);
  return {
    id: regel.id,
    onderdeel: regel.onderdeel,
    begroot,
    toegezegd,
    besteding,
    /** Null when neither half-year is filled in. */
    besteed: besteed === null ? null : vanCenten(besteed),
    /** The half-year that is filled in, when it is only one. */
    halfjaar,
    /** Whole per cents of begroot, rounded half up; null when there is nothing to compare with. */
    procent:
      besteed === null || doel === null || doel <= 0n
        ? null
        : String((besteed * HONDERD * 2n + doel) / (doel * 2n)),
    vergelijking: vergelijk(begroot, besteed, halfjaar !== null),
    /** What is left of toegezegd, below zero when more was spent; null when nothing is left or there is nothing to compare. */
    nogToegezegd:
      beloofd === null || besteed === null || beloofd === besteed
        ? null
        : vanCenten(beloofd - besteed),
    /** Parts of begroot, for the length of the bars only. */
    deel: { toegezegd: deel(beloofd), besteed: deel(besteed) },
  } as const;
}

/** Per line of one year how far it is. */
export function uitputtinggegevens({ jaren, themas }: Begroting, jaar: number) {
  const i = jaren.indexOf(jaar);
  return themas.map(({ thema, regels }) => ({
    ...thema,
    regels: regels.flatMap((regel) => {
      const begroot = regel.cellen[i];
      return begroot === undefined ? [] : [uitputtingVan(regel, begroot, i)];
    }),
  }));
}

/** The year to show first: the last one in which something was spent, or else committed. */
export function eersteJaar(begroting: Begroting): number | null {
  const regels = begroting.themas.flatMap((thema) => thema.regels);
  const laatste = (['besteed', 'toegezegd'] as const).map((maat) =>
    begroting.jaren.findLast((_, i) =>
      regels.some((regel) => cellenPerJaar(regel, maat)[i]?.some(({ soort }) => soort !== 'leeg')),
    ),
  );
  return laatste.find((jaar) => jaar !== undefined) ?? null;
}
