import { queryOptions } from '@tanstack/react-query';
import type { paths } from '../../client/schema';
import { api, haal, haalAlles, PAGINA_MAX } from '../api';

type Vraag = NonNullable<paths['/agendas/{agenda}/activiteiten']['get']['parameters']['query']>;
export type ActiviteitFilter = Omit<Vraag, 'page' | 'pageSize'>;

export const activiteitenQuery = (agenda: string, filter: ActiviteitFilter) =>
  queryOptions({
    queryKey: ['activiteiten', agenda, filter],
    queryFn: () =>
      haalAlles((page) =>
        haal(
          api.GET('/agendas/{agenda}/activiteiten', {
            params: { path: { agenda }, query: { ...filter, page, pageSize: PAGINA_MAX } },
          }),
        ),
      ),
  });

export const activiteitQuery = (agenda: string, id: string) =>
  queryOptions({
    queryKey: ['activiteit', agenda, id],
    queryFn: () =>
      haal(
        api.GET('/agendas/{agenda}/activiteiten/{activiteit}', {
          params: { path: { agenda, activiteit: id } },
        }),
      ),
  });
