/** Writes the colours of the theme out in a drawing, as values of now: a file has no stylesheet around it. */
export function vasteKleuren(tekening: Element): void {
  const waarden = new Map<string, string>();
  for (const kenmerk of ['fill', 'stroke']) {
    for (const deel of tekening.querySelectorAll(`[${kenmerk}*='var(']`)) {
      const kleur = deel.getAttribute(kenmerk) ?? '';
      const waarde = waarden.get(kleur) ?? waardeVan(kleur);
      waarden.set(kleur, waarde);
      deel.setAttribute(kenmerk, waarde);
    }
  }
}

/** As three numbers: other programs read no mixed and no relative colours. A pixel of it tells which. */
function waardeVan(kleur: string): string {
  const proef = document.createElement('i');
  proef.style.color = kleur;
  document.body.append(proef);
  const pen = new OffscreenCanvas(1, 1).getContext('2d');
  if (pen === null) throw new Error('no canvas');
  pen.fillStyle = getComputedStyle(proef).color;
  proef.remove();
  pen.fillRect(0, 0, 1, 1);
  const [rood, groen, blauw] = pen.getImageData(0, 0, 1, 1).data;
  return `rgb(${rood}, ${groen}, ${blauw})`;
}
