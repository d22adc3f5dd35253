/** How many rows down and columns to the right. */
export type Stap = readonly [rijen: number, kolommen: number];

/** A row and a column by their number; column 0 is the name of the row. */
interface Vak {
  rij: number;
  kolom: number;
}

interface Grenzen {
  rijen: number;
  /** Including the name of the row and its total. */
  kolommen: number;
}

type Stappen = Partial<Record<string, Stap>>;

/** Where the keys lead, as in every spreadsheet. */
export const STAPPEN: Stappen = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -Infinity],
  End: [0, Infinity],
  PageUp: [-10, 0],
  PageDown: [10, 0],
};

const MET_CTRL: Stappen = {
  ...STAPPEN,
  ArrowUp: [-Infinity, 0],
  ArrowDown: [Infinity, 0],
  ArrowLeft: [0, -Infinity],
  ArrowRight: [0, Infinity],
  Home: [-Infinity, -Infinity],
  End: [Infinity, Infinity],
};

/** Where a key leads, within the grid; null when it is not one that moves. */
export function naToets(
  { rij, kolom }: Vak,
  { key, ctrl }: { key: string; ctrl: boolean },
  { rijen, kolommen }: Grenzen,
): Vak | null {
  const stap = (ctrl ? MET_CTRL : STAPPEN)[key];
  if (!stap) return null;
  const binnen = (nr: number, aantal: number) => Math.min(Math.max(nr, 0), aantal - 1);
  return { rij: binnen(rij + stap[0], rijen), kolom: binnen(kolom + stap[1], kolommen) };
}
