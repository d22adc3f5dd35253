import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Agenda } from '../../../lib/api';
import { organisatiesQuery } from '../../../lib/queries/organisaties';
import { jaren } from '../../../lib/tijdlijn';
import { useAdres } from '../../../lib/useAdres';
import { useFilters } from '../../../lib/useFilters';
import { ROLLEN } from '../../../ui/domein/rollen';
import { STATUSSEN } from '../../../ui/domein/statussen';
import { filterkeuzes } from '../../../ui/filters/filterkeuzes';
import { actiefilter, KEUZES, SLEUTELS } from './actiefilter';

const inhoud = (waarde: string, tekst: string) => ({ waarde, tekst, inhoud: true });

/** The filters of the list of acties: in the address, and as the question to the API. */
export function useActiefilters(code: string, agenda: Agenda | undefined) {
  const { t } = useTranslation();
  const { adres } = useAdres();
  const stand = useFilters(SLEUTELS);
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
  const { gekozen, keuzes } = filterkeuzes(stand, {
    opties,
    label: (sleutel) => t(`filters.${sleutel}`),
    enkel: 'jaar',
  });
  return {
    filter: actiefilter(adres),
    gekozen,
    wis: stand.wis,
    keuzes: keuzes(KEUZES),
    zoek: {
      waarde: stand.filters.zoek[0] ?? '',
      zoek: (waarde: string) => stand.zet('zoek', waarde ? [waarde] : []),
    },
  };
}
