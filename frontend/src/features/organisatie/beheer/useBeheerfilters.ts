import { useTranslation } from 'react-i18next';
import type { Beheerfilter } from '../../../lib/queries/organisatiebeheer';
import { useFilters } from '../../../lib/useFilters';
import { filterkeuzes } from '../../../ui/filters/filterkeuzes';

const SLEUTELS = ['zoek', 'zonderLeden'] as const;
const JA = 'true';

/** The filters of the list, in the address, and as the question to the API. */
export function useBeheerfilters() {
  const { t } = useTranslation();
  const stand = useFilters(SLEUTELS);
  const { filters } = stand;
  const [waarde = ''] = filters.zoek;
  const filter: Beheerfilter = {
    ...(waarde !== '' && { zoek: waarde }),
    ...(filters.zonderLeden.includes(JA) && { zonderLeden: true }),
  };
  const { gekozen, keuzes } = filterkeuzes(stand, {
    label: (sleutel) =>
      sleutel === 'zoek' ? t('filters.zoek') : t('mijnOrganisaties.filter.mensen'),
    opties: {
      zoek: [],
      zonderLeden: [{ waarde: JA, tekst: t('mijnOrganisaties.filter.zonder') }],
    },
  });
  return {
    filter,
    gekozen,
    wis: stand.wis,
    keuzes: keuzes(['zonderLeden']),
    zoek: {
      waarde,
      zoek: (nieuw: string) => stand.zet('zoek', nieuw === '' ? [] : [nieuw]),
    },
  };
}
