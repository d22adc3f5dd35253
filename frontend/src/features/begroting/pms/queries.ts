import { queryOptions } from '@tanstack/react-query';
import { api, haal } from '../../../lib/api';
import { conceptSleutel } from '../../../lib/queries/concept';

/** Asked anew on every visit, and whenever something of the concept was saved. */
export const pmsQuery = (agenda: string, id: string) =>
  queryOptions({
    staleTime: 0,
    gcTime: 60_000,
    queryKey: [...conceptSleutel(agenda), 'pms', id],
    queryFn: () =>
      haal(
        api.GET('/agendas/{agenda}/concept/begrotingen/{id}/pms', {
          params: { path: { agenda, id } },
        }),
      ),
  });
