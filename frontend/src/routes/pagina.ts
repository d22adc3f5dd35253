import type { ComponentType } from 'react';
import type { Handvat } from '../ui/kader/useMenuVanPagina';

/** The page of a route: its code is fetched when it is first visited. */
export const pagina = <N extends string>(
  naam: N,
  laad: () => Promise<Record<N, ComponentType>>,
) => ({
  handle: { pagina: naam } satisfies Handvat,
  lazy: async () => ({ Component: (await laad())[naam] }),
});
