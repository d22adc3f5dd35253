import { infiniteQueryOptions } from '@tanstack/react-query';
import type { paths } from '../../client/schema';
import { api, haal } from '../api';

type Vraag = Omit<paths['/zoekresultaten']['get']['parameters']['query'], 'page' | 'pageSize'>;

const PER_KEER = 25;

export const zoekresultatenQuery = (vraag: Vraag) =>
  infiniteQueryOptions({
    queryKey: ['zoekresultaten', vraag],
    initialPageParam: 1,
    queryFn: ({ pageParam }) =>
      haal(
        api.GET('/zoekresultaten', {
          params: { query: { ...vraag, page: pageParam, pageSize: PER_KEER } },
        }),
      ),
    getNextPageParam: (laatste, alle) =>
      alle.length * PER_KEER < laatste.totaal ? alle.length + 1 : undefined,
  });
