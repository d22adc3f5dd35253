import { metFilter } from '../../lib/filters';
import { useAdres } from '../../lib/useAdres';

/** The year of one picture, in the address under its own key; something else than a year of the begroting counts as none. */
export function useJaar(sleutel: string, jaren: number[], eerst: number | null) {
  const { adres, verander } = useAdres();
  const jaar = jaren.find((een) => String(een) === adres.get(sleutel)) ?? eerst;
  const kies = (nieuw: number | null) =>
    verander(
      (nu) => metFilter(nu, sleutel, nieuw === null || nieuw === eerst ? [] : [String(nieuw)]),
      { replace: true },
    );
  return [jaar, kies] as const;
}
