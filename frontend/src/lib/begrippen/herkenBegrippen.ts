import type { Begrip } from '../api';

export interface Stuk {
  tekst: string;
  begrip?: Begrip;
}

const LETTER = '[\\p{L}\\p{N}]';

const escape = (woord: string) => woord.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** CMK, LEA and CToS are only meant when written so; other words may begin a sentence. */
const isAfkorting = (woord: string) => (woord.match(/\p{Lu}/gu)?.length ?? 0) > 1;

function past(gevonden: string, woord: string): boolean {
  return isAfkorting(woord) ? gevonden === woord : gevonden.toLowerCase() === woord.toLowerCase();
}

interface Zoeker {
  patroon: RegExp;
  begripVan: (gevonden: string) => Begrip | undefined;
}

/** Made once per list of begrippen: the longest word goes first, so that it wins. */
export function maakZoeker(begrippen: Begrip[]): Zoeker | null {
  const woorden = begrippen
    .flatMap((begrip) => [begrip.term, ...begrip.varianten].map((woord) => ({ woord, begrip })))
    .sort((a, b) => b.woord.length - a.woord.length);
  if (woorden.length === 0) return null;
  const alternatieven = woorden.map(({ woord }) => escape(woord)).join('|');
  return {
    patroon: new RegExp(`(?<!${LETTER})(?:${alternatieven})(?!${LETTER})`, 'giu'),
    begripVan: (gevonden) => woorden.find(({ woord }) => past(gevonden, woord))?.begrip,
  };
}

/**
 * Cuts the texts of one block (a paragraph, or the steps of one actie) into pieces. Each begrip is
 * recognised where it occurs first in the block; further on it is plain text again.
 */
export function herkenBegrippen(teksten: string[], zoeker: Zoeker | null): Stuk[][] {
  const gezien = new Set<Begrip>();
  return teksten.map((tekst) => (zoeker ? stukkenVan(tekst, zoeker, gezien) : [{ tekst }]));
}

function stukkenVan(tekst: string, zoeker: Zoeker, gezien: Set<Begrip>): Stuk[] {
  const stukken: Stuk[] = [];
  let tot = 0;
  for (const vondst of tekst.matchAll(zoeker.patroon)) {
    const begrip = zoeker.begripVan(vondst[0]);
    if (!begrip || gezien.has(begrip)) continue;
    gezien.add(begrip);
    if (vondst.index > tot) stukken.push({ tekst: tekst.slice(tot, vondst.index) });
    stukken.push({ tekst: vondst[0], begrip });
    tot = vondst.index + vondst[0].length;
  }
  if (tot < tekst.length) stukken.push({ tekst: tekst.slice(tot) });
  return stukken;
}
