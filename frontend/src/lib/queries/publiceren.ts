import { keepPreviousData } from '@tanstack/react-query';
import { api, haal, metGeduld, voerUit } from '../api';
import { VAN_CONCEPT, vraag, vraagAlles, vraagPerKeer, type Filter } from './vraag';

export const conceptverschillenQuery = (agenda: string) =>
  vraag('/agendas/{agenda}/concept/verschillen', { path: { agenda } });

/** What changes in the concept when it goes back to a versie. */
export const terugverschillenQuery = (agenda: string, naar: number) =>
  vraag('/agendas/{agenda}/concept/verschillen', { path: { agenda }, query: { naar } });

/** Puts the concept back to a versie; refused when it moved on since `stand`. */
export const zetTerugNaar = (agenda: string, versie: number, stand: number) =>
  haal(
    api.POST('/agendas/{agenda}/concept/versieherstellingen', {
      params: { path: { agenda } },
      body: { versie, stand },
      ...metGeduld,
    }),
  );

/** Takes back what was done in one go; refused when something of it changed since. */
export const herstelHandeling = (agenda: string, handeling: string) =>
  haal(
    api.POST('/agendas/{agenda}/concept/handelingherstellingen', {
      params: { path: { agenda } },
      body: { handeling },
      ...metGeduld,
    }),
  );

export interface Publicatie {
  toelichting: string;
  /** The id of the besluit behind it. */
  besluit: string | null;
}

/** What a concept says otherwise than the agenda that it is a copy of. */
export const conceptherkomstverschillenQuery = (agenda: string) =>
  vraag('/agendas/{agenda}/concept/herkomst/verschillen', { path: { agenda } });

/** Of each part of a concept what it came from, which stays so. */
export const herkomstQuery = (agenda: string) => ({
  ...vraag('/agendas/{agenda}/concept/herkomst', { path: { agenda } }),
  staleTime: Infinity,
});

/** Publishes the concept as it was at `stand`; refused when it moved on since. */
export const publiceer = (agenda: string, publicatie: Publicatie, stand: number) =>
  haal(
    api.POST('/agendas/{agenda}/versies', {
      params: { path: { agenda } },
      body: { ...publicatie, stand },
    }),
  );

/** What is planned: no edit changes that, so it is not asked again after each of them. */
export const geplandSleutel = (agenda: string) => ['gepland', agenda] as const;

export const geplandQuery = (agenda: string) => ({
  ...vraag('/agendas/{agenda}/concept/geplande-publicaties', { path: { agenda } }),
  queryKey: geplandSleutel(agenda),
});

export interface Planning extends Publicatie {
  /** The instant at which it must happen, ISO 8601 in UTC. */
  tijdstip: string;
  /** To publish what the concept says at that stand, which is that of now; null for all that it says by then. */
  stand: number | null;
}

export const planPublicatie = (agenda: string, planning: Planning) =>
  haal(
    api.POST('/agendas/{agenda}/concept/geplande-publicaties', {
      params: { path: { agenda } },
      body: planning,
    }),
  );

export const trekPlanningIn = (agenda: string, id: string) =>
  voerUit(
    api.DELETE('/agendas/{agenda}/concept/geplande-publicaties/{geplandePublicatie}', {
      params: { path: { agenda, geplandePublicatie: id } },
    }),
  );

const WIJZIGINGEN = '/agendas/{agenda}/concept/wijzigingen';

export type Wijzigingsfilter = Filter<typeof WIJZIGINGEN>;

/** How often something was done in the concept after a change. */
export const aantalSindsQuery = (agenda: string, sinds: number) =>
  vraag(WIJZIGINGEN, { path: { agenda }, query: { sinds, per: 'handeling', pageSize: 1 } });

/** The trail of the concept, newest first, page after page. */
export const wijzigingenQuery = (agenda: string, query: Wijzigingsfilter) => ({
  ...vraagPerKeer(WIJZIGINGEN, { path: { agenda }, query }),
  placeholderData: keepPreviousData,
});

export const voorbeeldQuery = (agenda: string) =>
  vraag('/agendas/{agenda}/concept/voorbeeld', { path: { agenda } });

/** The concept for whom somebody gave a link. */
export const gedeeldVoorbeeldQuery = (sleutel: string) => ({
  ...vraag('/voorbeelden/{sleutel}', { path: { sleutel } }),
  ...VAN_CONCEPT,
});

export const voorbeeldlinksQuery = (agenda: string) =>
  vraagAlles('/agendas/{agenda}/concept/voorbeeldlinks', { path: { agenda } });

/** The answer holds the address, this one time. */
export const maakVoorbeeldlink = (agenda: string, dagen: number) =>
  haal(
    api.POST('/agendas/{agenda}/concept/voorbeeldlinks', {
      params: { path: { agenda } },
      body: { dagen },
    }),
  );

export const trekVoorbeeldlinkIn = (agenda: string, id: string) =>
  voerUit(
    api.DELETE('/agendas/{agenda}/concept/voorbeeldlinks/{voorbeeldlink}', {
      params: { path: { agenda, voorbeeldlink: id } },
    }),
  );
