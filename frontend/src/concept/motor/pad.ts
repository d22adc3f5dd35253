type Inhoud = Record<string, unknown>;

/*
 * A field can lie inside a map of its object: "begroot/2026" is the cell of 2026 of a begrotingsregel.
 * Two people in two cells of one row then write two fields. A key that is not in the map is empty (null).
 */

/** The value of a field, also of one inside a map. */
export function leesPad(inhoud: object, veld: string): unknown {
  const [naam = '', ...binnen] = veld.split('/');
  const waarde = (inhoud as Inhoud)[naam];
  if (binnen.length === 0) return waarde;
  return isMap(waarde) ? (leesPad(waarde, binnen.join('/')) ?? null) : null;
}

/** The same with another value in that field; an empty field inside a map is left out of it. */
export function zetPad(inhoud: Inhoud, veld: string, waarde: unknown): Inhoud {
  const [naam = '', ...binnen] = veld.split('/');
  if (binnen.length === 0) return { ...inhoud, [naam]: waarde };
  const map = isMap(inhoud[naam]) ? inhoud[naam] : {};
  const pad = binnen.join('/');
  const nieuw = zetPad(map, pad, waarde);
  const leeg = binnen.length === 1 && (waarde ?? null) === null;
  return {
    ...inhoud,
    [naam]: leeg
      ? Object.fromEntries(Object.entries(nieuw).filter(([sleutel]) => sleutel !== pad))
      : nieuw,
  };
}

/** Fields as a merge-patch (RFC 7396): what lies inside a map is nested, and null takes it away. */
export function alsPatch(velden: Inhoud): Inhoud {
  const patch: Inhoud = {};
  for (const [veld, waarde] of Object.entries(velden)) {
    const namen = veld.split('/');
    const laatste = namen.pop() ?? '';
    let plek = patch;
    for (const naam of namen) plek = (plek[naam] ??= {}) as Inhoud;
    plek[laatste] = waarde ?? null;
  }
  return patch;
}

/** Whether what is said of one place is about a field: of it, of something in it, or of the map it is in. */
export const raakt = (plek: string, veld: string): boolean =>
  plek === veld || plek.startsWith(`${veld}/`) || veld.startsWith(`${plek}/`);

const isMap = (waarde: unknown): waarde is Inhoud =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
