import type { ReactNode } from 'react';
import { useMatches } from 'react-router';

/** What a route says to the frame around its pages, and to who makes them without a browser. */
export interface Handvat {
  /** Its own menu, in the head of the site. */
  menu?: ReactNode;
  /** How its page is called: the styles that it needs are found by that. */
  pagina?: string;
}

export const useMenuVanPagina = (): ReactNode =>
  useMatches()
    .map(({ handle }) => handle as Handvat | undefined)
    .find((handvat) => handvat?.menu !== undefined)?.menu;
