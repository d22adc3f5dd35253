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

/** A time in words as the API reads it; only what the tests write. Of the rest it keeps the words. */
export function gelezenTijd(woorden: unknown): Wanneer {
  const geheel = typeof woorden === 'string' ? woorden : '';
  const [, eigen, keuze] = /^(.+) \[(.+)\]$/.exec(geheel) ?? [];
  return eigen !== undefined && keuze !== undefined
    ? { ...gelezen(keuze), woorden: eigen, gekozen: true }
    : { ...gelezen(geheel), woorden: geheel || 'nog niet bekend', gekozen: false };
}

function gelezen(tekst: string): Wanneer {
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
  const eind = /^eind (\d{4})$/.exec(tekst);
  if (eind?.[1] !== undefined) {
    const jaar = eind[1];
    return periode(`${jaar}-10-01`, `${jaar}-12-31`, 'kwartaal', `vierde kwartaal ${jaar}`);
  }
  const dagen = /^(\d{4}-\d\d-\d\d) t\/m (\d{4}-\d\d-\d\d)$/.exec(tekst);
  if (dagen?.[1] !== undefined && dagen[2] !== undefined) {
    return periode(dagen[1], dagen[2], 'dag', tekst);
  }
  return { soort: 'onbekend', ...geen, tekst: 'nog niet bekend' };
}
