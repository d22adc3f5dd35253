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
import { filterkeuzes } from '../../../ui/filters/filterkeuzes';
import { actiesOpKaart } from './filterKaart';

const SLEUTELS = ['fase', 'organisatie', 'thema', 'status', 'nu'] as const;

/** The filters of the map: their choices, what is chosen, and which acties fit. */
export function useKaartfilters(kaart: Strategiekaart, gegevens: Agenda | undefined) {
  const { t } = useTranslation();
  const agenda = kaart.agenda.code;
  const stand = useFilters(SLEUTELS);
  const { filters } = stand;
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
  const inhoud = (delen: readonly { code: string; naam: string }[] = []) =>
    delen.map(({ code, naam }) => ({ waarde: code, tekst: naam, inhoud: true }));
  const { gekozen, keuzes } = filterkeuzes(stand, {
    opties: {
      fase: inhoud(gegevens?.fasen),
      organisatie: inhoud(organisaties.data?.resultaten),
      thema: inhoud([...themas.values()]),
      status: STATUSSEN.map((status) => ({ waarde: status, tekst: t(`status.${status}`) })),
      // On or off: its label says all.
      nu: [{ waarde: 'ja', tekst: '' }],
    },
    label: (sleutel) => t(`filters.${sleutel}`),
  });
  return {
    filter: { fasen: filters.fase, past: opActies ? past : null },
    gekozen,
    wis: stand.wis,
    statusVan,
    keuzes: keuzes(['fase', 'organisatie', 'thema', 'status']),
    nu: {
      aan: nu,
      wissel: () => stand.zet('nu', nu ? [] : ['ja']),
    },
    wachten: filters.status.length > 0 && !voortgang.data ? voortgang : vanOrganisatie,
  };
}
