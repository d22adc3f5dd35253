import { queryOptions } from '@tanstack/react-query';
import { api, haal } from '../api';

export const begrotingQuery = (agenda: string) =>
  queryOptions({
    queryKey: ['begroting', agenda],
    queryFn: () => haal(api.GET('/agendas/{agenda}/begroting', { params: { path: { agenda } } })),
  });
