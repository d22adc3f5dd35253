import { useTranslation } from 'react-i18next';
import type { Agenda } from '../../lib/api';
import { jaren } from '../../lib/tijdlijn';
import { useAdres } from '../../lib/useAdres';
import { useFilters } from '../../lib/useFilters';
import { activiteitfilter, KOMEND, SLEUTELS } from './activiteitfilter';

/** Soort and period of activities, in the address; the period becomes dates for the API. */
export function useActiviteitfilters(agenda: Agenda) {
  const { t } = useTranslation();
  const { filters, kies, zet, laatVallen, wis } = useFilters(SLEUTELS);
  const { adres } = useAdres();
  const perioden = [
    { waarde: KOMEND, tekst: t('activiteiten.komend') },
    ...jaren(agenda).map(({ jaar }) => ({ waarde: String(jaar), tekst: String(jaar) })),
  ];
  return {
    filters,
    perioden,
    kies,
    zet,
    laatVallen,
    wis,
    vraag: activiteitfilter(adres),
  };
}
