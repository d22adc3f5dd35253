import { queryOptions } from '@tanstack/react-query';
import { api, haal } from '../api';

export const begrotingQuery = (agenda: string) =>
  queryOptions({
    queryKey: ['begroting', agenda],
    queryFn: () =>
      haal(api.GET('/v1/agendas/{agenda}/begroting', { params: { path: { agenda } } })),
  });
