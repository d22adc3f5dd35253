import type { Account, Opnemer } from './adressen/opnemers';
import { plek } from './adressen/plek';

interface Opname {
  adres: string;
  status: number;
  etag: string | null;
  inhoud: unknown;
}

interface Lijst {
  resultaten: unknown[];
  totaal: number;
}

// Each is fetched when it is first asked for; the tests of one page share them.
const bestanden = import.meta.glob<Opname>('./opnames/**/*.json', { import: 'default' });

const PER_KEER = 25;

/** Whose recorded answers serve somebody, best first. */
export function opnemersVan(operatie: string, als: Account | null): Opnemer[] {
  const eigen: Opnemer = als ?? 'bezoeker';
  if (operatie.startsWith('GET /ik')) return [eigen];
  // What only officers see was recorded by one of them; the server decided who may.
  return [eigen, 'bezoeker', ...(als === null ? [] : (['beleid'] as const))];
}

/** What the API answered at an address when it was recorded; of a list the page that is asked for. */
export async function opname(
  opnemers: Opnemer[],
  adres: string,
  query: URLSearchParams,
): Promise<Opname | null> {
  for (const opnemer of opnemers) {
    const lees = bestanden[plek(opnemer, adres)];
    if (!lees) continue;
    const gevonden = await lees();
    const { inhoud } = gevonden;
    const gevraagd = isLijst(inhoud) ? blader(inhoud, query) : inhoud;
    // Whoever asked may do with it what they like: the module is shared by all tests.
    return { ...gevonden, inhoud: structuredClone(gevraagd) };
  }
  return null;
}

const isLijst = (inhoud: unknown): inhoud is Lijst =>
  typeof inhoud === 'object' && inhoud !== null && 'resultaten' in inhoud && 'totaal' in inhoud;

/** One page of a list. */
export function blader<L extends Lijst>(lijst: L, query: URLSearchParams): L {
  const perKeer = Number(query.get('pageSize') ?? PER_KEER);
  const van = (Number(query.get('page') ?? 1) - 1) * perKeer;
  return { ...lijst, resultaten: lijst.resultaten.slice(van, van + perKeer) };
}
