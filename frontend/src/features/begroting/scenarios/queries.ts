import { queryOptions } from '@tanstack/react-query';
import { api, haal, haalMetEtag } from '../../../lib/api';
import { conceptSleutel } from '../../../lib/queries/concept';

/** Asked anew on every visit, and whenever something of the concept was saved. */
export const vergelijkingQuery = (agenda: string, id: string, met: string) =>
  queryOptions({
    staleTime: 0,
    gcTime: 60_000,
    queryKey: [...conceptSleutel(agenda), 'vergelijking', id, met],
    queryFn: () =>
      haalMetEtag(
        api.GET('/agendas/{agenda}/concept/begrotingen/{id}/vergelijking', {
          params: { path: { agenda, id }, query: { met } },
        }),
      ),
  });

/** The scenario becomes the begroting, when nothing changed since the comparison with this ETag. */
export const neemOver = (agenda: string, id: string, etag: string) =>
  haal(
    api.POST('/agendas/{agenda}/concept/begrotingen/{id}/overnames', {
      params: { path: { agenda, id }, header: { 'If-Match': etag } },
    }),
  );
