const AFSTAND = 6;

/** Slanting lines within a block, cut off at its edges: an SVG pattern needs an id, and ids meet in one page. */
export function arceerlijnen(x: number, y: number, breedte: number, hoogte: number): string {
  const lijnen: string[] = [];
  for (let c = -hoogte + AFSTAND / 2; c < breedte; c += AFSTAND) {
    const van = c < 0 ? [x, y + hoogte + c] : [x + c, y + hoogte];
    const tot =
      c + hoogte > breedte ? [x + breedte, y + c + hoogte - breedte] : [x + c + hoogte, y];
    lijnen.push(`M${van.map(rond).join(' ')}L${tot.map(rond).join(' ')}`);
  }
  return lijnen.join('');
}

const rond = (getal: number) => Math.round(getal * 10) / 10;
