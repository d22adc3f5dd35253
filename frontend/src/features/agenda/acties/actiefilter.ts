import { leesFilters } from '../../../lib/filters';
import type { ActieFilter } from '../../../lib/queries/acties';

export const KEUZES = [
  'programmalijn',
  'organisatie',
  'rol',
  'thema',
  'fase',
  'status',
  'jaar',
] as const;
export const SLEUTELS = [...KEUZES, 'zoek'] as const;

/** What the address of the list asks of the API. */
export function actiefilter(adres: URLSearchParams): ActieFilter {
  const filters = leesFilters(adres, SLEUTELS);
  return {
    ...filters,
    jaar: filters.jaar[0],
    zoek: filters.zoek[0],
    sort: adres.get('sort') ?? undefined,
  } as ActieFilter;
}
