import { useSyncExternalStore } from 'react';

const luisteraars = new Set<() => void>();

const luister = (hoor: () => void) => {
  luisteraars.add(hoor);
  return () => luisteraars.delete(hoor);
};

/** Keeps what is being typed in this tab; empty lets go of it. */
export function bewaar(sleutel: string, waarde: string): void {
  if (waarde) sessionStorage.setItem(sleutel, waarde);
  else sessionStorage.removeItem(sleutel);
  for (const hoor of luisteraars) hoor();
}

/** What was typed and kept: it survives an error, a reload and a visit to another page. */
export function useBewaard(sleutel: string) {
  const waarde = useSyncExternalStore(luister, () => sessionStorage.getItem(sleutel) ?? '');
  const zet = (nieuw: string) => {
    bewaar(sleutel, nieuw);
  };
  return [waarde, zet] as const;
}

/** Where the note of a publication is kept. */
export const toelichtingSleutel = (agenda: string): string => `toelichting ${agenda}`;
