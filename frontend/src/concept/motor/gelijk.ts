/** Whether two values are the same to the letter. */
export const zelfde = (een: unknown, ander: unknown): boolean =>
  een === ander || JSON.stringify(een ?? null) === JSON.stringify(ander ?? null);

/**
 * Whether two values of a field say the same. The server tidies up what it gets (spaces, amounts,
 * identifiers of new steps), and that is no difference a person should be asked about.
 */
export const gelijk = (een: unknown, ander: unknown): boolean =>
  zelfde(een, ander) || JSON.stringify(gewoon(een)) === JSON.stringify(gewoon(ander));

const GETAL = /^(-?(?:0|[1-9]\d*))(?:[.,](\d+))?$/;

function gewoon(waarde: unknown): unknown {
  if (waarde === undefined || waarde === null) return null;
  // Numbers are compared as they are written: an amount never passes through a floating point number.
  if (typeof waarde === 'number') return gewoon(String(waarde));
  if (typeof waarde === 'string') {
    const schoon = waarde.replace(/\s+/g, ' ').trim();
    if (schoon === '') return null;
    const [getal, heel = '', rest = ''] = GETAL.exec(schoon) ?? [];
    if (getal === undefined) return schoon;
    const decimalen = rest.replace(/0+$/, '');
    return decimalen === '' ? heel : `${heel}.${decimalen}`;
  }
  if (Array.isArray(waarde)) return waarde.map(gewoon);
  if (typeof waarde === 'object') {
    return Object.fromEntries(
      Object.entries(waarde)
        // A new step gets its identifier from the server.
        .filter(([sleutel]) => sleutel !== 'id')
        .map(([sleutel, inhoud]) => [sleutel, gewoon(inhoud)] as const)
        // Not filled in and not there are the same.
        .filter(([, inhoud]) => inhoud !== null)
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    );
  }
  return waarde;
}
