import { useTranslation } from 'react-i18next';
import type { Agenda } from '../../lib/api';
import { jaren } from '../../lib/tijdlijn';
import { useFilters } from '../../lib/useFilters';
import { vandaag } from '../../lib/vandaag';

const SLEUTELS = ['soort', 'periode'] as const;
const KOMEND = 'komend';

/** Soort and period of activities, in the address; the period becomes dates for the API. */
export function useActiviteitfilters(agenda: Agenda) {
  const { t } = useTranslation();
  const { filters, kies, zet, laatVallen, wis } = useFilters(SLEUTELS);
  const periode = filters.periode[0];
  const isJaar = periode !== undefined && /^\d{4}$/.test(periode);
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
    vraag: {
      soort: filters.soort,
      ...(periode === KOMEND && { van: vandaag() }),
      ...(isJaar && { van: `${periode}-01-01`, tot: `${periode}-12-31` }),
    },
  };
}
