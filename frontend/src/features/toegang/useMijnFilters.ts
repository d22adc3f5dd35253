import { useTranslation } from 'react-i18next';
import type { ActieVanOrganisatie } from '../../lib/api';
import { useFilters } from '../../lib/useFilters';
import { ROLLEN } from '../../ui/domein/rollen';
import { STATUSSEN } from '../../ui/domein/statussen';
import { gekozenFilters } from '../../ui/filters/gekozenFilters';

const SLEUTELS = ['agenda', 'rol', 'status'] as const;

/** Filters over acties that are all here already; only choices that occur are offered. */
export function useMijnFilters(acties: ActieVanOrganisatie[]) {
  const { t } = useTranslation();
  const { filters, kies, laatVallen, wis } = useFilters(SLEUTELS);
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
  const label = (sleutel: (typeof SLEUTELS)[number]) => t(`filters.${sleutel}`);
  const heeft = (gekozen: string[], waarden: string[]) =>
    gekozen.length === 0 || waarden.some((waarde) => gekozen.includes(waarde));
  return {
    gekozen: gekozenFilters({ filters, opties, laatVallen, label }),
    wis,
    past: ({ agenda, betrokken, status }: ActieVanOrganisatie) =>
      heeft(filters.agenda, [agenda.code]) &&
      heeft(
        filters.rol,
        betrokken.map(({ rol }) => rol),
      ) &&
      heeft(filters.status, [status]),
    keuzes: SLEUTELS.map((sleutel) => ({
      label: label(sleutel),
      opties: opties[sleutel],
      gekozen: filters[sleutel],
      kies: (waarden: string[]) => {
        kies(sleutel, waarden);
      },
    })),
  };
}
