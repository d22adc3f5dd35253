import type { Wanneer } from '../../src/lib/api';

type Precisie = NonNullable<Wanneer['precisie']>;

const HELFTEN = { eerste: ['01-01', '06-30'], tweede: ['07-01', '12-31'] } as const;

const periode = (van: string, tot: string, precisie: Precisie, tekst: string): Wanneer => ({
  soort: 'periode',
  van,
  tot,
  precisie,
  tekst,
});

/** A time in words as the API reads it; only what the tests write. The rest it does not know. */
export function gelezenTijd(woorden: unknown): Wanneer {
  const tekst = typeof woorden === 'string' ? woorden : '';
  const geen = { van: null, tot: null, precisie: null };
  if (tekst === 'doorlopend') return { soort: 'doorlopend', ...geen, tekst };
  const jaren = /^(\d{4})(?: t\/m (\d{4}))?$/.exec(tekst);
  if (jaren?.[1] !== undefined) {
    return periode(`${jaren[1]}-01-01`, `${jaren[2] ?? jaren[1]}-12-31`, 'jaar', tekst);
  }
  const half = /^(eerste|tweede) helft (\d{4})$/.exec(tekst);
  if (half?.[2] !== undefined) {
    const [van, tot] = HELFTEN[half[1] as keyof typeof HELFTEN];
    return periode(`${half[2]}-${van}`, `${half[2]}-${tot}`, 'halfjaar', tekst);
  }
  const vanaf = /^(\d{4}) en verder$/.exec(tekst);
  if (vanaf?.[1] !== undefined) {
    return { soort: 'vanaf', van: `${vanaf[1]}-01-01`, tot: null, precisie: 'jaar', tekst };
  }
  return { soort: 'onbekend', ...geen, tekst: tekst || 'nog niet bekend' };
}
