import { useSyncExternalStore } from 'react';
import type { Keuze, Rijkeuze } from './Keuze';

/** Where one is in a row and what is selected of it; the row is drawn again only when that changes. */
export const useRijkeuze = (keuze: Keuze, rij: string): Rijkeuze =>
  useSyncExternalStore(keuze.abonneer, () => keuze.in(rij));
