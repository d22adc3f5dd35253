import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Agenda } from '../../../lib/api';
import { organisatiesQuery } from '../../../lib/queries/organisaties';
import { jaren } from '../../../lib/tijdlijn';
import { useAdres } from '../../../lib/useAdres';
import { useFilters } from '../../../lib/useFilters';
import { ROLLEN } from '../../../ui/domein/rollen';
import { STATUSSEN } from '../../../ui/domein/statussen';
import { gekozenFilters } from '../../../ui/filters/gekozenFilters';
import { actiefilter, KEUZES, SLEUTELS } from './actiefilter';

const inhoud = (waarde: string, tekst: string) => ({ waarde, tekst, inhoud: true });

/** The filters of the list of acties: in the address, and as the question to the API. */
export function useActiefilters(code: string, agenda: Agenda | undefined) {
  const { t } = useTranslation();
  const { adres } = useAdres();
  const { filters, kies, zet, laatVallen, wis } = useFilters(SLEUTELS);
  const organisaties = useQuery(organisatiesQuery(code));
  const opties = {
    programmalijn: (agenda?.programmalijnen ?? []).map((lijn) =>
      inhoud(lijn.code, `${lijn.nummer}. ${lijn.titel}`),
    ),
    organisatie: (organisaties.data?.resultaten ?? []).map((o) => inhoud(o.code, o.naam)),
    rol: ROLLEN.map((rol) => ({ waarde: rol, tekst: t(`rol.${rol}`) })),
    thema: (agenda?.themas ?? []).map((thema) => inhoud(thema.code, thema.naam)),
    fase: (agenda?.fasen ?? []).map((fase) => inhoud(fase.code, fase.naam)),
    status: STATUSSEN.map((status) => ({ waarde: status, tekst: t(`status.${status}`) })),
    jaar: agenda
      ? jaren(agenda).map(({ jaar }) => ({ waarde: String(jaar), tekst: String(jaar) }))
      : [],
    zoek: [],
  };
  const gekozen = gekozenFilters({
    filters,
    opties,
    laatVallen,
    label: (sleutel) => t(`filters.${sleutel}`),
  });
  return {
    filter: actiefilter(adres),
    gekozen,
    wis,
    keuzes: KEUZES.map((sleutel) => ({
      label: t(`filters.${sleutel}`),
      opties: opties[sleutel],
      gekozen: filters[sleutel],
      // An actie is asked for one year at a time: another choice takes the place of the first.
      kies: (waarden: string[]) => {
        if (sleutel === 'jaar') zet(sleutel, waarden.slice(-1));
        else kies(sleutel, waarden);
      },
    })),
    zoek: {
      waarde: filters.zoek[0] ?? '',
      zoek: (waarde: string) => {
        zet('zoek', waarde ? [waarde] : []);
      },
    },
  };
}
