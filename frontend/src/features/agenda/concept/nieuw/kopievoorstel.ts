import { parseDate } from '@internationalized/date';
import type { MijnAgenda } from '../../../../lib/api';

type Periode = Pick<MijnAgenda, 'van' | 'tot'>;

const jaarVan = (dag: string): number => Number(dag.slice(0, 4));

/** How many whole years later the next period begins. */
function duur({ van, tot }: Periode): number {
  const erna = parseDate(tot).add({ days: 1 });
  let jaren = Math.max(1, erna.year - jaarVan(van));
  while (parseDate(van).add({ years: jaren }).compare(erna) < 0) jaren += 1;
  return jaren;
}

/** The title with the years of its own period so much later; other years are of something else. */
const metJaren = (titel: string, { van, tot }: Periode, jaren: number): string =>
  titel.replaceAll(/\b\d{4}\b/g, (gevonden) => {
    const jaar = Number(gevonden);
    return jaar >= jaarVan(van) && jaar <= jaarVan(tot) ? String(jaar + jaren) : gevonden;
  });

/** The period after that of an agenda, just as long, and its title in that period. */
export function volgendePeriode({ titel, van, tot }: Periode & Pick<MijnAgenda, 'titel'>) {
  const years = duur({ van, tot });
  return {
    titel: metJaren(titel, { van, tot }, years),
    van: parseDate(van).add({ years }).toString(),
    tot: parseDate(tot).add({ years }).toString(),
  };
}

/** The next year within the period of an agenda; its last one when it is nearly over. */
export function volgendJaar({ van, tot }: Periode, vandaag: string) {
  const jaar = Math.min(Math.max(jaarVan(vandaag) + 1, jaarVan(van)), jaarVan(tot));
  const begin = `${jaar}-01-01`;
  const eind = `${jaar}-12-31`;
  return { jaar, van: begin < van ? van : begin, tot: eind > tot ? tot : eind };
}

/** How many years times move: as the API counts them. */
export const jarenVerder = (oud: string, nieuw: string): number | null =>
  /^\d{4}-/.test(nieuw) ? jaarVan(nieuw) - jaarVan(oud) : null;
