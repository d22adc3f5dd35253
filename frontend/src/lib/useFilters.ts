import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { leesFilters, metFilter, zonderFilters } from './filters';

/** Filters that live in the address: shareable, and the back button undoes one step. */
export function useFilters<K extends string>(sleutels: readonly K[]) {
  const [adres, zetAdres] = useSearchParams();
  const filters = useMemo(() => leesFilters(adres, sleutels), [adres, sleutels]);
  const ga = (nieuw: URLSearchParams) => {
    zetAdres(nieuw, { preventScrollReset: true });
  };
  return {
    filters,
    kies: (sleutel: K, waarden: string[]) => {
      ga(metFilter(adres, sleutel, waarden));
    },
    laatVallen: (sleutel: K, waarde: string) => {
      ga(
        metFilter(
          adres,
          sleutel,
          filters[sleutel].filter((w) => w !== waarde),
        ),
      );
    },
    wis: () => {
      ga(zonderFilters(adres, sleutels));
    },
  };
}
