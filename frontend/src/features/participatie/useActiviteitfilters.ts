import { useTranslation } from 'react-i18next';
import type { Agenda } from '../../lib/api';
import { jaren } from '../../lib/tijdlijn';
import { useAdres } from '../../lib/useAdres';
import { useFilters } from '../../lib/useFilters';
import { filterkeuzes } from '../../ui/filters/filterkeuzes';
import { activiteitfilter, KOMEND, SLEUTELS } from './activiteitfilter';
import { ACTIVITEITSOORTEN } from './activiteitsoorten';

/** Soort and period of activities, in the address; the period becomes dates for the API. */
export function useActiviteitfilters(agenda: Agenda) {
  const { t } = useTranslation();
  const stand = useFilters(SLEUTELS);
  const { adres } = useAdres();
  const { gekozen, keuzes } = filterkeuzes(stand, {
    opties: {
      soort: ACTIVITEITSOORTEN.map((waarde) => ({ waarde, tekst: t(`activiteitSoort.${waarde}`) })),
      periode: [
        { waarde: KOMEND, tekst: t('activiteiten.komend') },
        ...jaren(agenda).map(({ jaar }) => ({ waarde: String(jaar), tekst: String(jaar) })),
      ],
    },
    label: (sleutel) => t(`filters.${sleutel}`),
    enkel: 'periode',
  });
  return { gekozen, keuzes: keuzes(SLEUTELS), wis: stand.wis, vraag: activiteitfilter(adres) };
}
