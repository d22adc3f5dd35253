/** What a colour is on the screen, as red, green and blue. */
export function kleurOp(
  element: Element,
  kenmerk: 'color' | 'backgroundColor' | 'borderBlockEndColor' | 'fill',
): number[] {
  const pen = new OffscreenCanvas(1, 1).getContext('2d');
  if (pen === null) throw new Error('no canvas');
  pen.fillStyle = getComputedStyle(element)[kenmerk];
  pen.fillRect(0, 0, 1, 1);
  return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

/** The contrast of two colours, by WCAG 2. */
export function contrast(een: number[], ander: number[]): number {
  const [licht = 0, donker = 0] = [helderheid(een), helderheid(ander)].toSorted((a, b) => b - a);
  return (licht + 0.05) / (donker + 0.05);
}

function helderheid(kleur: number[]): number {
  const [rood = 0, groen = 0, blauw = 0] = kleur.map((deel) => {
    const c = deel / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * rood + 0.7152 * groen + 0.0722 * blauw;
}
