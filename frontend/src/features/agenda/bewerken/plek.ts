import type { Deel } from '../../../concept/motor/contract';
import { veldsoortVan } from '../../../concept/soorten/vragen';

/** What stands on a map and can be moved there. */
export type Opkaart = Deel<'resultaat'> | Deel<'strategie'> | Deel<'actie'>;

/** Under what something stands on its map; a loose actie has no strategie, and perhaps no fase. */
export interface Plek {
  strategie?: string | null;
  fase?: string | null;
  resultaten?: string[];
}

export const plekVan = ({ soort, inhoud }: Opkaart): Plek =>
  Object.fromEntries(
    Object.entries(inhoud).filter(
      ([veld]) => veld !== 'programmalijn' && veldsoortVan(soort, veld)?.onder,
    ),
  );

/** The thing that is nearest above that place. */
export const onderVan = (plek: Plek): string | undefined =>
  Object.values(plek as Record<string, string | string[] | null>)
    .flat()
    .find((id) => id !== null) ?? undefined;

export const staatOp = (deel: Opkaart, plek: Plek): boolean =>
  onderVan(plekVan(deel)) === onderVan(plek);
