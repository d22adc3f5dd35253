import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Actie, Agenda, Status, Strategiekaart } from '../../../lib/api';
import { alleActiesQuery } from '../../../lib/queries/acties';
import { voortgangQuery } from '../../../lib/queries/agenda';
import { organisatiesQuery } from '../../../lib/queries/organisaties';
import { loopt } from '../../../lib/tijdlijn';
import { useFilters } from '../../../lib/useFilters';
import { vandaag } from '../../../lib/vandaag';
import { STATUSSEN } from '../../../ui/domein/statussen';
import { gekozenFilters } from '../../../ui/filters/gekozenFilters';
import { actiesOpKaart } from './filterKaart';

const SLEUTELS = ['fase', 'organisatie', 'thema', 'status', 'nu'] as const;

/** The filters of the map: their choices, what is chosen, and which acties fit. */
export function useKaartfilters(kaart: Strategiekaart, gegevens: Agenda | undefined) {
  const { t } = useTranslation();
  const agenda = kaart.agenda.code;
  const { filters, kies, zet, laatVallen, wis } = useFilters(SLEUTELS);
  const voortgang = useQuery(voortgangQuery(agenda));
  const organisaties = useQuery(organisatiesQuery(agenda));
  // Only the server knows what an organisatie does through its groups; it answers with the acties.
  const vanOrganisatie = useQuery({
    ...alleActiesQuery(agenda, {
      organisatie: filters.organisatie,
      programmalijn: [kaart.programmalijn.code],
    }),
    enabled: filters.organisatie.length > 0,
  });

  const statussen = new Map(voortgang.data?.acties.map(({ actie, status }) => [actie, status]));
  const statusVan = (actie: Actie): Status | undefined =>
    voortgang.data && (statussen.get(actie.id) ?? 'onbekend');
  const ids = new Set(vanOrganisatie.data?.resultaten.map(({ id }) => id));
  const dag = vandaag();
  const nu = filters.nu.length > 0;
  const past = (actie: Actie) =>
    (filters.organisatie.length === 0 || ids.has(actie.id)) &&
    (filters.thema.length === 0 || actie.themas.some(({ code }) => filters.thema.includes(code))) &&
    (filters.status.length === 0 || filters.status.includes(statusVan(actie) ?? '')) &&
    (!nu || loopt(actie.wanneer, dag));
  const opActies =
    nu || [filters.organisatie, filters.thema, filters.status].some((w) => w.length > 0);

  const acties = actiesOpKaart(kaart.fasen);
  const themas = new Map(
    acties.flatMap((actie) => actie.themas).map((thema) => [thema.code, thema]),
  );
  const opties = {
    fase: (gegevens?.fasen ?? []).map(({ code, naam }) => ({
      waarde: code,
      tekst: naam,
      inhoud: true,
    })),
    organisatie: (organisaties.data?.resultaten ?? []).map(({ code, naam }) => ({
      waarde: code,
      tekst: naam,
      inhoud: true,
    })),
    thema: [...themas.values()].map(({ code, naam }) => ({
      waarde: code,
      tekst: naam,
      inhoud: true,
    })),
    status: STATUSSEN.map((status) => ({ waarde: status, tekst: t(`status.${status}`) })),
    // On or off: its label says all.
    nu: [{ waarde: 'ja', tekst: '' }],
  };
  return {
    filter: { fasen: filters.fase, past: opActies ? past : null },
    gekozen: gekozenFilters({
      filters,
      opties,
      laatVallen,
      label: (sleutel) => t(`filters.${sleutel}`),
    }),
    wis,
    statusVan,
    keuzes: (['fase', 'organisatie', 'thema', 'status'] as const).map((sleutel) => ({
      label: t(`filters.${sleutel}`),
      opties: opties[sleutel],
      gekozen: filters[sleutel],
      kies: (waarden: string[]) => {
        kies(sleutel, waarden);
      },
    })),
    nu: {
      aan: nu,
      wissel: () => {
        zet('nu', nu ? [] : ['ja']);
      },
    },
    wachten: filters.status.length > 0 && !voortgang.data ? voortgang : vanOrganisatie,
  };
}
