/** A place in the grid: a row, and a column of which 0 is the name of the row. */
export interface Plek {
  rij: number;
  kolom: number;
}

interface Grenzen {
  rijen: number;
  /** Including the name of the row and its total. */
  kolommen: number;
}

/** How many rows Page Up and Page Down go. */
const BLADZIJDE = 10;

/** Where a key leads, as in every spreadsheet; null when it is not one that moves. */
export function naToets(
  { rij, kolom }: Plek,
  toets: { key: string; ctrl: boolean },
  { rijen, kolommen }: Grenzen,
): Plek | null {
  const binnen = (r: number, k: number): Plek => ({
    rij: Math.min(Math.max(r, 0), rijen - 1),
    kolom: Math.min(Math.max(k, 0), kolommen - 1),
  });
  const { key, ctrl } = toets;
  switch (key) {
    case 'ArrowUp':
      return ctrl ? binnen(0, kolom) : binnen(rij - 1, kolom);
    case 'ArrowDown':
      return ctrl ? binnen(rijen, kolom) : binnen(rij + 1, kolom);
    case 'ArrowLeft':
      return ctrl ? binnen(rij, 0) : binnen(rij, kolom - 1);
    case 'ArrowRight':
      return ctrl ? binnen(rij, kolommen) : binnen(rij, kolom + 1);
    case 'Home':
      return ctrl ? binnen(0, 0) : binnen(rij, 0);
    case 'End':
      return ctrl ? binnen(rijen, kolommen) : binnen(rij, kolommen);
    case 'PageUp':
      return binnen(rij - BLADZIJDE, kolom);
    case 'PageDown':
      return binnen(rij + BLADZIJDE, kolom);
    default:
      return null;
  }
}
