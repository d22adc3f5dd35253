const luisteraars = new Set<() => void>();
const plek = (sleutel: string) => `strategiekaart.klad|${sleutel}`;

export function hoorKlad(hoor: () => void): () => void {
  luisteraars.add(hoor);
  return () => luisteraars.delete(hoor);
}

/** What is typed in a form, as text; empty when nothing is. */
export const leesKlad = (sleutel: string): string => sessionStorage.getItem(plek(sleutel)) ?? '';

/** Keeps what is typed in this tab: it survives an error, a reload and a visit to another page. Null lets go of it. */
export function bewaarKlad(sleutel: string, waarden: Record<string, string> | null): void {
  if (waarden === null) sessionStorage.removeItem(plek(sleutel));
  else sessionStorage.setItem(plek(sleutel), JSON.stringify(waarden));
  for (const hoor of luisteraars) hoor();
}
