import type { ReactNode } from 'react';

/** A piece of a picture with its own height, drawn from its own top left corner; paper never cuts through one. */
export interface Vak {
  sleutel: string;
  hoogte: number;
  inhoud: ReactNode;
}

/** A whole picture for one width. */
export interface Tekening {
  vakken: Vak[];
  /** The marks one can go to, as rows or columns beside each other. */
  merken: string[][];
  /** Whether left and right go within a row, and up and down from row to row. */
  isLiggend: boolean;
}

/** Part of a drawing, with the height it takes. */
export interface Deel {
  hoogte: number;
  inhoud: ReactNode;
}

/** Letter sizes and the distance between lines, in pixels of the drawing. */
export const LETTER = 15;
export const LETTER_KLEIN = 13;
export const REGEL = 18;
