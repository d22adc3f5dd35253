import { queryOptions } from '@tanstack/react-query';
import { api, haal, haalAlles, PAGINA_MAX } from '../api';

/** All versies of an agenda, the newest first. */
export const versiesQuery = (agenda: string) =>
  queryOptions({
    queryKey: ['versies', agenda],
    queryFn: () =>
      haalAlles((page) =>
        haal(
          api.GET('/agendas/{agenda}/versies', {
            params: { path: { agenda }, query: { page, pageSize: PAGINA_MAX } },
          }),
        ),
      ),
  });

/** What never changes does not have to be asked for again. */
const VAST = { staleTime: Infinity };

export const versieQuery = (agenda: string, nummer: number) =>
  queryOptions({
    ...VAST,
    queryKey: ['versie', agenda, nummer],
    queryFn: () =>
      haal(
        api.GET('/agendas/{agenda}/versies/{versie}', {
          params: { path: { agenda, versie: String(nummer) } },
        }),
      ),
  });

export const versiekaartQuery = (agenda: string, nummer: number, programmalijn: string) =>
  queryOptions({
    ...VAST,
    queryKey: ['versie', agenda, nummer, 'strategiekaart', programmalijn],
    queryFn: () =>
      haal(
        api.GET(
          '/agendas/{agenda}/versies/{versie}/programmalijnen/{programmalijn}/strategiekaart',
          { params: { path: { agenda, versie: String(nummer), programmalijn } } },
        ),
      ),
  });

export const versiebegrotingQuery = (agenda: string, nummer: number) =>
  queryOptions({
    ...VAST,
    queryKey: ['versie', agenda, nummer, 'begroting'],
    queryFn: () =>
      haal(
        api.GET('/agendas/{agenda}/versies/{versie}/begroting', {
          params: { path: { agenda, versie: String(nummer) } },
        }),
      ),
  });

/** What changed from one versie to another; without `met` from the one before. */
export const verschillenQuery = (agenda: string, nummer: number, met: number | undefined) =>
  queryOptions({
    ...VAST,
    queryKey: ['versie', agenda, nummer, 'verschillen', met],
    queryFn: () =>
      haal(
        api.GET('/agendas/{agenda}/versies/{versie}/verschillen', {
          params: {
            path: { agenda, versie: String(nummer) },
            query: met === undefined ? {} : { met },
          },
        }),
      ),
  });
