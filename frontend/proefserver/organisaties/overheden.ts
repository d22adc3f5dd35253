import type { Overheid } from '../../src/lib/api';

const TOOI = 'https://identifier.overheid.nl/tooi/id';

const ALLE: Overheid[] = [
  { naam: 'Utrecht', soort: 'gemeente', tooi: `${TOOI}/gemeente/gm0344` },
  { naam: 'Utrecht', soort: 'provincie', tooi: `${TOOI}/provincie/pv26` },
  { naam: 'Zoetermeer', soort: 'gemeente', tooi: `${TOOI}/gemeente/gm0637` },
  { naam: 'Zoeterwoude', soort: 'gemeente', tooi: `${TOOI}/gemeente/gm0638` },
];

/** A few of the national register. */
export function overheden(query: URLSearchParams): { resultaten: Overheid[]; totaal: number } {
  const zoek = query.get('zoek')?.toLowerCase() ?? '';
  const soorten = query.getAll('soort');
  const resultaten = ALLE.filter(
    ({ naam, soort }) =>
      naam.toLowerCase().includes(zoek) && (soorten.length === 0 || soorten.includes(soort)),
  );
  return { resultaten, totaal: resultaten.length };
}
