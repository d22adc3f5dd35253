import { leesFilters } from '../../lib/filters';
import type { ActiviteitFilter } from '../../lib/queries/activiteiten';
import { vandaag } from '../../lib/vandaag';
import { grenzen, isMaand } from './maand';

export const SLEUTELS = ['soort', 'periode'] as const;
export const KOMEND = 'komend';

export const isKalender = (adres: URLSearchParams): boolean => adres.get('weergave') === 'kalender';

/** The month that the calendar shows. */
export function maandVan(adres: URLSearchParams): string {
  const gevraagd = adres.get('maand');
  return isMaand(gevraagd) ? gevraagd : vandaag().slice(0, 7);
}

/** What the address asks of the API: a month, or a soort and a period. */
export function activiteitfilter(adres: URLSearchParams): ActiviteitFilter {
  if (isKalender(adres)) return grenzen(maandVan(adres));
  const { soort, periode } = leesFilters(adres, SLEUTELS);
  const [gekozen = ''] = periode;
  return {
    soort,
    ...(gekozen === KOMEND && { van: vandaag() }),
    ...(/^\d{4}$/.test(gekozen) && { van: `${gekozen}-01-01`, tot: `${gekozen}-12-31` }),
  } as ActiviteitFilter;
}
