import { useTranslation } from 'react-i18next';
import type { Wijziging } from '../../../lib/api';
import type { Concept } from '../../../concept/motor/contract';
import { useFilters } from '../../../lib/useFilters';
import { filterkeuzes } from '../../../ui/filters/filterkeuzes';

const WAT = ['gemaakt', 'gewijzigd', 'gearchiveerd', 'hersteld'] as const;
const SLEUTELS = ['programmalijn', 'wat', 'onderdeel', 'sinds'] as const;

const isWat = (waarde: string): waarde is Wijziging['wat'] => WAT.some((wat) => wat === waarde);

/** The filters of the trail, in the address, and as the question to the API. */
export function useGeschiedenisfilters(concept: Concept) {
  const { t } = useTranslation();
  const stand = useFilters(SLEUTELS);
  const { filters } = stand;
  const opties = {
    programmalijn: concept.programmalijnen.map(({ code, inhoud }) => ({
      waarde: code,
      tekst: `${inhoud.nummer}. ${inhoud.titel}`,
      inhoud: true,
    })),
    wat: WAT.map((wat) => ({ waarde: wat, tekst: t(`geschiedenis.wat.${wat}`) })),
  };
  const label = (sleutel: (typeof SLEUTELS)[number]) => t(`geschiedenis.filter.${sleutel}`);
  const lijn = concept.programmalijnen.find(({ code }) => code === filters.programmalijn[0]);
  return {
    filter: {
      programmalijn: lijn?.id,
      onderdeel: filters.onderdeel[0],
      wat: filters.wat.filter(isWat),
      ...(/^\d{1,9}$/.test(filters.sinds[0] ?? '') && { sinds: Number(filters.sinds[0]) }),
    },
    /** As chips; the name of a part is known once its changes are there. */
    gekozenMet: (naam: (id: string) => string) =>
      filterkeuzes(stand, {
        label,
        opties: {
          ...opties,
          sinds: filters.sinds.map((waarde) => ({
            waarde,
            tekst: t('geschiedenis.sindsPlanning'),
          })),
          onderdeel: filters.onderdeel.map((id) => ({
            waarde: id,
            tekst: naam(id),
            inhoud: true,
          })),
        },
      }).gekozen,
    wis: stand.wis,
    toonOnderdeel: (id: string) => stand.zet('onderdeel', [id]),
    // The trail is asked of one map at a time.
    keuzes: filterkeuzes(stand, { label, opties, enkel: 'programmalijn' }).keuzes([
      'programmalijn',
      'wat',
    ]),
  };
}
