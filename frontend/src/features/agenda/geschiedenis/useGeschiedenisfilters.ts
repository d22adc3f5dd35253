import { useTranslation } from 'react-i18next';
import type { Wijziging } from '../../../lib/api';
import type { Concept } from '../../../concept/motor/contract';
import { useFilters } from '../../../lib/useFilters';
import { gekozenFilters } from '../../../ui/filters/gekozenFilters';

const WAT = ['gemaakt', 'gewijzigd', 'gearchiveerd', 'hersteld'] as const;
const SLEUTELS = ['programmalijn', 'wat', 'onderdeel'] as const;

const isWat = (waarde: string): waarde is Wijziging['wat'] => WAT.some((wat) => wat === waarde);

/** The filters of the trail, in the address, and as the question to the API. */
export function useGeschiedenisfilters(concept: Concept) {
  const { t } = useTranslation();
  const { filters, kies, zet, laatVallen, wis } = useFilters(SLEUTELS);
  const opties = {
    programmalijn: concept.programmalijnen.map(({ code, inhoud }) => ({
      waarde: code,
      tekst: `${inhoud.nummer}. ${inhoud.titel}`,
      inhoud: true,
    })),
    wat: WAT.map((wat) => ({ waarde: wat, tekst: t(`geschiedenis.wat.${wat}`) })),
  };
  const lijn = concept.programmalijnen.find(({ code }) => code === filters.programmalijn[0]);
  return {
    filter: {
      programmalijn: lijn?.id,
      onderdeel: filters.onderdeel[0],
      wat: filters.wat.filter(isWat),
    },
    /** As chips; the name of a part is known once its changes are there. */
    gekozenMet: (naam: (id: string) => string) =>
      gekozenFilters({
        filters,
        opties: {
          ...opties,
          onderdeel: filters.onderdeel.map((id) => ({
            waarde: id,
            tekst: naam(id),
            inhoud: true,
          })),
        },
        laatVallen,
        label: (sleutel) => t(`geschiedenis.filter.${sleutel}`),
      }),
    wis,
    toonOnderdeel: (id: string) => {
      zet('onderdeel', [id]);
    },
    keuzes: (['programmalijn', 'wat'] as const).map((sleutel) => ({
      label: t(`geschiedenis.filter.${sleutel}`),
      opties: opties[sleutel],
      gekozen: filters[sleutel],
      kies: (waarden: string[]) => {
        // The trail is asked of one map at a time.
        if (sleutel === 'programmalijn') zet(sleutel, waarden.slice(-1));
        else kies(sleutel, waarden);
      },
    })),
  };
}
