import type { ReactNode } from 'react';
import { useMatches } from 'react-router';

/** What a route says to the frame around its pages. */
export interface Handvat {
  /** Its own menu, in the head of the site. */
  menu: ReactNode;
}

export const useMenuVanPagina = (): ReactNode =>
  useMatches()
    .map(({ handle }) => handle as Handvat | undefined)
    .find((handvat) => handvat !== undefined)?.menu;
