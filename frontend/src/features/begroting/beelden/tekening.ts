import type { ReactNode } from 'react';

/** Part of a drawing, from its own top left corner, with the height it takes. */
export interface Deel {
  hoogte: number;
  inhoud: ReactNode;
}

/** A part that paper never cuts through. */
export interface Vak extends Deel {
  sleutel: string;
}

/** A whole picture for one width. */
export interface Tekening {
  vakken: Vak[];
  /** Whether left and right go within a group of marks, and up and down from group to group. */
  isLiggend: boolean;
}

/** Letter sizes and the distance between lines, in pixels of the drawing. */
export const LETTER = 15;
export const LETTER_KLEIN = 13;
export const REGEL = 18;
