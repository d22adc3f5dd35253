import type { Filters } from '../../lib/filters';
import type { Gekozen } from './Filterbalk';
import type { Optie } from './FilterKeuze';

interface Vraag<K extends string> {
  filters: Filters<K>;
  opties: Partial<Record<K, Optie[]>>;
  label: (sleutel: K) => string;
  laatVallen: (sleutel: K, waarde: string) => void;
}

/** Every chosen value as a chip: which filter, which value in words, and how to drop it. */
export function gekozenFilters<K extends string>(vraag: Vraag<K>): Gekozen[] {
  const { filters, opties, label, laatVallen } = vraag;
  return (Object.keys(filters) as K[]).flatMap((sleutel) =>
    filters[sleutel].map((waarde) => {
      const optie = opties[sleutel]?.find((keuze) => keuze.waarde === waarde);
      return {
        sleutel: `${sleutel} ${waarde}`,
        label: label(sleutel),
        tekst: optie?.tekst ?? waarde,
        inhoud: optie?.inhoud ?? false,
        laatVallen: () => {
          laatVallen(sleutel, waarde);
        },
      };
    }),
  );
}
