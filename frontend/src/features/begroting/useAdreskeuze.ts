import { metFilter } from '../../lib/filters';
import { useAdres } from '../../lib/useAdres';

/** One out of a few, in the address under its own key; what is none of them counts as the one to begin with. */
export function useAdreskeuze<W extends string | number, E extends W | null>(
  sleutel: string,
  waarden: readonly W[],
  eerst: E,
) {
  const { adres, verander } = useAdres();
  const gekozen = waarden.find((een) => String(een) === adres.get(sleutel)) ?? eerst;
  const kies = (nieuw: W | null) =>
    verander(
      (nu) => metFilter(nu, sleutel, nieuw === null || nieuw === eerst ? [] : [String(nieuw)]),
      { replace: true },
    );
  return [gekozen, kies] as const;
}
