import { queryOptions } from '@tanstack/react-query';
import { api, haalMetEtag } from '../../../lib/api';
import { conceptSleutel } from '../../../lib/queries/concept';
import { VAN_CONCEPT } from '../../../lib/queries/vraag';

/** Asked anew on every visit, and whenever something of the concept was saved. */
export const vergelijkingQuery = (agenda: string, id: string, met: string) =>
  queryOptions({
    ...VAN_CONCEPT,
    queryKey: [...conceptSleutel(agenda), 'vergelijking', id, met],
    queryFn: () =>
      haalMetEtag(
        api.GET('/agendas/{agenda}/concept/begrotingen/{id}/vergelijking', {
          params: { path: { agenda, id }, query: { met } },
        }),
      ),
  });
