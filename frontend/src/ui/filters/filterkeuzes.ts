import type { useFilters } from '../../lib/useFilters';
import type { Gekozen } from './Filterbalk';
import type { Optie } from './FilterKeuze';

interface Vraag<K extends string> {
  opties: Partial<Record<K, Optie[]>>;
  label: (sleutel: K) => string;
  /** Of this filter one value at a time: another choice takes the place of the first. */
  enkel?: K;
}

/** What is chosen, as chips, and the choices of each filter. */
export function filterkeuzes<K extends string>(
  { filters, kies, zet, laatVallen }: ReturnType<typeof useFilters<K>>,
  { opties, label, enkel }: Vraag<NoInfer<K>>,
) {
  return {
    gekozen: (Object.keys(filters) as K[]).flatMap((sleutel) =>
      filters[sleutel].map((waarde): Gekozen => {
        const optie = opties[sleutel]?.find((keuze) => keuze.waarde === waarde);
        return {
          sleutel: `${sleutel} ${waarde}`,
          label: label(sleutel),
          tekst: optie?.tekst ?? waarde,
          inhoud: optie?.inhoud ?? false,
          laatVallen: () => laatVallen(sleutel, waarde),
        };
      }),
    ),
    keuzes: (sleutels: readonly K[]) =>
      sleutels.map((sleutel) => ({
        label: label(sleutel),
        opties: opties[sleutel] ?? [],
        gekozen: filters[sleutel],
        kies: (waarden: string[]) => {
          if (sleutel === enkel) zet(sleutel, waarden.slice(-1));
          else kies(sleutel, waarden);
        },
      })),
  };
}
