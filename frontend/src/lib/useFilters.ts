import { useMemo } from 'react';
import { leesFilters, metFilter, metKeuze, zonderFilters } from './filters';
import { useAdres } from './useAdres';

/** Filters that live in the address: shareable, and the back button undoes one step. */
export function useFilters<K extends string>(sleutels: readonly K[]) {
  const { adres, verander } = useAdres();
  const filters = useMemo(() => leesFilters(adres, sleutels), [adres, sleutels]);
  return {
    filters,
    /** What is ticked now, of choices that go together. */
    kies: (sleutel: K, waarden: string[]) =>
      verander((nu) => metKeuze(nu, sleutel, filters[sleutel], waarden)),
    /** In the place of what was chosen, for what takes one value at a time. */
    zet: (sleutel: K, waarden: string[]) => verander((nu) => metFilter(nu, sleutel, waarden)),
    laatVallen: (sleutel: K, waarde: string) =>
      verander((nu) => metKeuze(nu, sleutel, [waarde], [])),
    wis: () => verander((nu) => zonderFilters(nu, sleutels)),
  };
}
