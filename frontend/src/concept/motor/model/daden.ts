import fc from 'fast-check';
import type { Pech } from './Browser';
import type { Wereld } from './Wereld';

/** One thing that happens, as plain words: that is what a failure shows. */
export type Daad =
  | { doe: 'typ'; tab: number; deel: number; veld: number; half: boolean }
  /** In one tab, and before that can be known there in the other. */
  | { doe: 'kruis'; tab: number; deel: number; veld: number; ms: number }
  | { doe: 'archiveer'; tab: number; deel: number }
  | { doe: 'maak' | 'plak' | 'ongedaan' | 'opnieuw' | 'herlaad' | 'ververs' | 'terug'; tab: number }
  | { doe: 'beslis'; tab: number; mijn: boolean }
  | { doe: 'tijd'; ms: number }
  | { doe: 'pech'; browser: 0 | 1; wat: Pech }
  | { doe: 'ziek'; deel: number; met: number | 'traag' | null }
  | { doe: 'lijn'; browser: 0 | 1; weg: boolean }
  | { doe: 'sessie'; wie: 'bea' | 'cor' | null };

/** Mostly the same one, so that deeds meet. */
const deel = fc.constantFrom(1, 0, 1, 2, 1, 3, 4, 5, 6);
const veld = fc.constantFrom(0, 0, 1, 2);
const ms = fc.constantFrom(0, 6, 6, 11, 11, 21, 100, 1000, 5000);
const wat = fc.constantFrom<Pech[]>('voor', 'na', 'traag', 500, 412);

const doe = <D extends Daad['doe']>(...namen: D[]) => fc.constantFrom(...namen);
const van = <T extends object>(delen: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record<T>(delen, { noNullPrototype: true });

/** What one person does in a tab, and what a browser goes through. */
function daden(tab: fc.Arbitrary<number>, browser: fc.Arbitrary<0 | 1>) {
  const bezig = doe(
    'maak',
    'plak',
    'ongedaan',
    'ongedaan',
    'opnieuw',
    'herlaad',
    'ververs',
    'terug',
  );
  return [
    { weight: 8, arbitrary: van({ doe: doe('typ'), tab, deel, veld, half: fc.boolean() }) },
    { weight: 8, arbitrary: van({ doe: doe('tijd'), ms }) },
    { weight: 6, arbitrary: van({ doe: bezig, tab }) },
    { weight: 4, arbitrary: van({ doe: doe('pech'), browser, wat }) },
    { weight: 2, arbitrary: van({ doe: doe('archiveer'), tab, deel }) },
    { weight: 1, arbitrary: van({ doe: doe('lijn'), browser, weg: fc.boolean() }) },
    {
      weight: 2,
      arbitrary: van({
        doe: doe('ziek'),
        deel,
        met: fc.constantFrom(500, 503, 'traag' as const, null),
      }),
    },
  ] as const;
}

/** Long enough for things to cross each other. */
const verhaal = (...soorten: readonly fc.WeightedArbitrary<Daad>[]) =>
  fc.array(fc.oneof(...soorten), { minLength: 1, maxLength: 40, size: 'max' });

/** Two people, of whom one has two tabs, in which somebody else signs in too. */
export const samen = verhaal(
  ...daden(fc.nat({ max: 2 }), fc.constantFrom(0, 1)),
  {
    weight: 2,
    arbitrary: van({ doe: doe('sessie'), wie: fc.constantFrom('bea', 'cor', null) }),
  },
  {
    weight: 2,
    arbitrary: van({ doe: doe('kruis'), tab: fc.nat({ max: 1 }), deel, veld, ms }),
  },
  {
    weight: 2,
    arbitrary: van({ doe: doe('beslis'), tab: fc.nat({ max: 2 }), mijn: fc.boolean() }),
  },
  {
    weight: 1,
    arbitrary: van({ doe: doe('pech'), browser: fc.constantFrom(0, 1), wat: fc.constant(409) }),
  },
);

/** One person, in one tab, whom nobody refuses anything. */
export const alleen = verhaal(...daden(fc.constant(2), fc.constant(1)));

/** Does one thing, when it can be done. */
export async function voerUit(wereld: Wereld, wat: Daad): Promise<void> {
  const pagina = 'tab' in wat ? wereld.tab(wat.tab) : null;
  if (wat.doe === 'tijd') await wereld.tijd(wat.ms);
  else if (wat.doe === 'pech') wereld.pech(wat.browser, wat.wat);
  else if (wat.doe === 'lijn') wereld.browsers[wat.browser].zonderLijn = wat.weg;
  else if (wat.doe === 'sessie') wereld.browsers[0].sessie.ingelogd = wat.wie;
  else if (wat.doe === 'herlaad') wereld.herlaad(wat.tab);
  else if (wat.doe === 'ziek') {
    if (wat.met === null) wereld.ziek.delete(wereld.id(wat.deel));
    else wereld.ziek.set(wereld.id(wat.deel), wat.met);
  } else if (!pagina) return;
  else if (wat.doe === 'typ') wereld.typ(pagina, wat.deel, wat.veld, wat.half);
  else if (wat.doe === 'kruis') {
    wereld.typ(pagina, wat.deel, wat.veld, false);
    await wereld.tijd(wat.ms);
    const andere = wereld.tab(1 - wat.tab);
    if (andere) wereld.typ(andere, wat.deel, wat.veld, false);
  } else if (wat.doe === 'archiveer') wereld.archiveer(pagina, wat.deel);
  else if (wat.doe === 'beslis') wereld.beslis(pagina, wat.mijn);
  else if (wat.doe === 'maak') wereld.maak(pagina);
  else if (wat.doe === 'plak') wereld.plak(pagina);
  else if (wat.doe === 'ververs') wereld.browsers[wat.tab < 2 ? 0 : 1].ververs(pagina);
  else if (wat.doe === 'terug') pagina.bewerker.probeerOpnieuw();
  else wereld.neemTerug(pagina, wat.doe === 'opnieuw');
  await wereld.tijd(0);
}
