import { parseDate } from '@internationalized/date';
import type { Wanneer } from './api';

/** The stretch of time that a bar is drawn on; ISO dates, both inclusive. */
export interface Bereik {
  van: string;
  tot: string;
}

export interface Balk {
  /** Percentages of the whole line. */
  begin: number;
  breedte: number;
  /** It goes on after the end of the line, or nobody knows until when. */
  openEind: boolean;
}

/** Where a day lies on the line, in percents; days outside it lie at its ends. */
export function plek(dag: string, { van, tot }: Bereik): number {
  const dagen = parseDate(tot).compare(parseDate(van)) + 1;
  const ver = parseDate(dag).compare(parseDate(van));
  return Math.min(100, Math.max(0, (ver / dagen) * 100));
}

/** The bar of a period on the line of an agenda; none when the time is not known. */
export function balk(wanneer: Wanneer, bereik: Bereik): Balk | null {
  if (wanneer.soort === 'onbekend') return null;
  if (wanneer.soort === 'doorlopend') return { begin: 0, breedte: 100, openEind: true };
  const begin = plek(wanneer.van ?? bereik.van, bereik);
  const eind =
    wanneer.tot === null ? 100 : plek(parseDate(wanneer.tot).add({ days: 1 }).toString(), bereik);
  return { begin, breedte: Math.max(1.5, eind - begin), openEind: wanneer.tot === null };
}

/** The years on the line, each with the place where it begins. */
export function jaren(bereik: Bereik): { jaar: number; plek: number }[] {
  const eerste = Number(bereik.van.slice(0, 4));
  const laatste = Number(bereik.tot.slice(0, 4));
  return Array.from({ length: laatste - eerste + 1 }, (_, i) => ({
    jaar: eerste + i,
    plek: plek(`${eerste + i}-01-01`, bereik),
  }));
}

/** Whether something is going on at that day; of what is not known nobody can say so. */
export function loopt(wanneer: Wanneer, dag: string): boolean {
  if (wanneer.soort === 'doorlopend') return true;
  if (wanneer.soort === 'onbekend') return false;
  return (
    (wanneer.van === null || wanneer.van <= dag) && (wanneer.tot === null || dag <= wanneer.tot)
  );
}
