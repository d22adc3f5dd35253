import type { ComponentType } from 'react';

/** The page of a route: its code is fetched when it is first visited. */
export const pagina = <N extends string>(
  naam: N,
  laad: () => Promise<Record<N, ComponentType>>,
) => ({
  lazy: async () => ({ Component: (await laad())[naam] }),
});
