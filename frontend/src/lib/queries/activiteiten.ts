import { queryOptions } from '@tanstack/react-query';
import type { paths } from '../../client/schema';
import { api, haal } from '../api';

type Vraag = NonNullable<paths['/agendas/{agenda}/activiteiten']['get']['parameters']['query']>;
export type ActiviteitFilter = Omit<Vraag, 'page' | 'pageSize'>;

const ALLES = 100;

export const activiteitenQuery = (agenda: string, filter: ActiviteitFilter) =>
  queryOptions({
    queryKey: ['activiteiten', agenda, filter],
    queryFn: () =>
      haal(
        api.GET('/agendas/{agenda}/activiteiten', {
          params: { path: { agenda }, query: { ...filter, pageSize: ALLES } },
        }),
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
