import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { paths } from '../../client/schema';
import { api, haal, haalAlles, PAGINA_MAX } from '../api';

type Vraag = NonNullable<paths['/agendas/{agenda}/acties']['get']['parameters']['query']>;
export type ActieFilter = Omit<Vraag, 'page' | 'pageSize'>;

const PER_KEER = 25;

const pagina = (agenda: string, filter: ActieFilter, page: number, pageSize: number) =>
  haal(
    api.GET('/agendas/{agenda}/acties', {
      params: { path: { agenda }, query: { ...filter, page, pageSize } },
    }),
  );

/** Page after page, for "meer tonen". */
export const actiesQuery = (agenda: string, filter: ActieFilter) =>
  infiniteQueryOptions({
    queryKey: ['acties', agenda, filter],
    initialPageParam: 1,
    // While another filter is on its way the list keeps its place.
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam }) => pagina(agenda, filter, pageParam, PER_KEER),
    getNextPageParam: (laatste, alle) =>
      alle.length * PER_KEER < laatste.totaal ? alle.length + 1 : undefined,
  });

/** All of them: for a thema, or the hits on one strategiekaart. */
export const alleActiesQuery = (agenda: string, filter: ActieFilter) =>
  queryOptions({
    queryKey: ['acties', agenda, filter, 'alles'],
    queryFn: () => haalAlles((page) => pagina(agenda, filter, page, PAGINA_MAX)),
  });

export const actieQuery = (agenda: string, id: string) =>
  queryOptions({
    queryKey: ['actie', agenda, id],
    queryFn: () =>
      haal(
        api.GET('/agendas/{agenda}/acties/{actie}', { params: { path: { agenda, actie: id } } }),
      ),
  });
