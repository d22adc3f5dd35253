import { ZOEKSOORTEN } from '../../lib/adressen';
import { leesFilters } from '../../lib/filters';

export const SLEUTELS = ['agenda', 'soort'] as const;

/** What is looked for, and where. */
export function zoekvraag(adres: URLSearchParams) {
  const { agenda, soort } = leesFilters(adres, SLEUTELS);
  return {
    q: adres.get('q')?.trim() ?? '',
    agenda,
    soort: ZOEKSOORTEN.filter((een) => soort.includes(een)),
  };
}
