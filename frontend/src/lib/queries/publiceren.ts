import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, haal, haalAlles, PAGINA_MAX, voerUit, type Wijziging } from '../api';
import { conceptSleutel } from './concept';

/** Colleagues change the concept all the time: what is kept of it counts as old at once. */
const VERS = { staleTime: 0, gcTime: 60_000 } as const;

export const conceptverschillenQuery = (agenda: string) =>
  queryOptions({
    ...VERS,
    queryKey: [...conceptSleutel(agenda), 'verschillen'],
    queryFn: () =>
      haal(api.GET('/agendas/{agenda}/concept/verschillen', { params: { path: { agenda } } })),
  });

export interface Publicatie {
  toelichting: string;
  /** The id of the besluit behind it. */
  besluit: string | null;
}

/** Publishes the concept as it was at `stand`; refused when it moved on since. */
export const publiceer = (agenda: string, publicatie: Publicatie, stand: number) =>
  haal(
    api.POST('/agendas/{agenda}/versies', {
      params: { path: { agenda } },
      body: { ...publicatie, stand },
    }),
  );

export const geplandQuery = (agenda: string) =>
  queryOptions({
    ...VERS,
    queryKey: [...conceptSleutel(agenda), 'gepland'],
    queryFn: () =>
      haal(
        api.GET('/agendas/{agenda}/concept/geplande-publicaties', {
          params: { path: { agenda } },
        }),
      ),
  });

/** @param tijdstip the instant at which it must happen, ISO 8601 in UTC */
export const planPublicatie = (agenda: string, publicatie: Publicatie, tijdstip: string) =>
  haal(
    api.POST('/agendas/{agenda}/concept/geplande-publicaties', {
      params: { path: { agenda } },
      body: { ...publicatie, tijdstip },
    }),
  );

export const trekPlanningIn = (agenda: string, id: string) =>
  voerUit(
    api.DELETE('/agendas/{agenda}/concept/geplande-publicaties/{geplandePublicatie}', {
      params: { path: { agenda, geplandePublicatie: id } },
    }),
  );

const PER_KEER = 25;

export interface Wijzigingsfilter {
  programmalijn?: string | undefined;
  onderdeel?: string | undefined;
  wat?: Wijziging['wat'][] | undefined;
  handeling?: string | undefined;
  /** A line per change when left out. */
  per?: 'handeling' | undefined;
}

/** The trail of the concept, newest first, page after page. */
export const wijzigingenQuery = (agenda: string, filter: Wijzigingsfilter) =>
  infiniteQueryOptions({
    ...VERS,
    queryKey: [...conceptSleutel(agenda), 'wijzigingen', filter],
    initialPageParam: 1,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam }) => wijzigingen(agenda, filter, pageParam, PER_KEER),
    getNextPageParam: (laatste, alle) =>
      alle.length * PER_KEER < laatste.totaal ? alle.length + 1 : undefined,
  });

export const wijzigingen = (
  agenda: string,
  filter: Wijzigingsfilter,
  page: number,
  pageSize: number,
) => {
  const gekozen = Object.entries(filter).filter(([, waarde]) => waarde !== undefined);
  return haal(
    api.GET('/agendas/{agenda}/concept/wijzigingen', {
      params: { path: { agenda }, query: { ...Object.fromEntries(gekozen), page, pageSize } },
    }),
  );
};

/** Puts a part back to what it was before a change, out of the archive too. */
export const zetTerug = (agenda: string, wijziging: number) =>
  haal(
    api.POST('/agendas/{agenda}/concept/herstellingen', {
      params: { path: { agenda } },
      body: { wijziging },
    }),
  );

export const voorbeeldQuery = (agenda: string) =>
  queryOptions({
    ...VERS,
    queryKey: [...conceptSleutel(agenda), 'voorbeeld'],
    queryFn: () =>
      haal(api.GET('/agendas/{agenda}/concept/voorbeeld', { params: { path: { agenda } } })),
  });

/** The concept for whom somebody gave a link. */
export const gedeeldVoorbeeldQuery = (sleutel: string) =>
  queryOptions({
    ...VERS,
    queryKey: ['voorbeeld', sleutel],
    queryFn: () => haal(api.GET('/voorbeelden/{sleutel}', { params: { path: { sleutel } } })),
  });

export const voorbeeldlinksQuery = (agenda: string) =>
  queryOptions({
    ...VERS,
    queryKey: [...conceptSleutel(agenda), 'voorbeeldlinks'],
    queryFn: () =>
      haalAlles((page) =>
        haal(
          api.GET('/agendas/{agenda}/concept/voorbeeldlinks', {
            params: { path: { agenda }, query: { page, pageSize: PAGINA_MAX } },
          }),
        ),
      ),
  });

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
