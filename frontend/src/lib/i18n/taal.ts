export const TALEN = ['nl', 'en'] as const;
export type Taal = (typeof TALEN)[number];

/** Which notation of numbers and dates belongs to a language; English follows European use. */
export const locale = (taal: Taal): string => (taal === 'nl' ? 'nl-NL' : 'en-GB');

const SLEUTEL = 'taal';

const isTaal = (waarde: string | null): waarde is Taal => TALEN.some((taal) => taal === waarde);

/** The language chosen earlier in this browser; Dutch for who never chose. */
export function gekozenTaal(): Taal {
  const bewaard = localStorage.getItem(SLEUTEL);
  return isTaal(bewaard) ? bewaard : 'nl';
}

export function bewaarTaal(taal: Taal): void {
  localStorage.setItem(SLEUTEL, taal);
}
