import { useTranslation } from 'react-i18next';
import type { ActieVanOrganisatie } from '../../lib/api';
import { useFilters } from '../../lib/useFilters';
import { ROLLEN } from '../../ui/domein/rollen';
import { STATUSSEN } from '../../ui/domein/statussen';
import { filterkeuzes } from '../../ui/filters/filterkeuzes';

const SLEUTELS = ['agenda', 'rol', 'status'] as const;

/** Filters over acties that are all here already; only choices that occur are offered. */
export function useMijnFilters(acties: ActieVanOrganisatie[]) {
  const { t } = useTranslation();
  const stand = useFilters(SLEUTELS);
  const { filters } = stand;
  const agendas = new Map(acties.map(({ agenda }) => [agenda.code, agenda.titel]));
  const rollen = new Set(acties.flatMap(({ betrokken }) => betrokken.map(({ rol }) => rol)));
  const statussen = new Set(acties.map(({ status }) => status));
  const opties = {
    agenda: [...agendas].map(([waarde, tekst]) => ({ waarde, tekst, inhoud: true })),
    rol: ROLLEN.filter((rol) => rollen.has(rol)).map((rol) => ({
      waarde: rol,
      tekst: t(`rol.${rol}`),
    })),
    status: STATUSSEN.filter((status) => statussen.has(status)).map((status) => ({
      waarde: status,
      tekst: t(`status.${status}`),
    })),
  };
  const { gekozen, keuzes } = filterkeuzes(stand, {
    opties,
    label: (sleutel) => t(`filters.${sleutel}`),
  });
  const heeft = (gekozen: string[], waarden: string[]) =>
    gekozen.length === 0 || waarden.some((waarde) => gekozen.includes(waarde));
  return {
    gekozen,
    wis: stand.wis,
    past: ({ agenda, betrokken, status }: ActieVanOrganisatie) =>
      heeft(filters.agenda, [agenda.code]) &&
      heeft(
        filters.rol,
        betrokken.map(({ rol }) => rol),
      ) &&
      heeft(filters.status, [status]),
    keuzes: keuzes(SLEUTELS),
  };
}
