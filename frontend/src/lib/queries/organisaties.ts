import { queryOptions } from '@tanstack/react-query';
import type { paths } from '../../client/schema';
import { api, haal, haalAlles, PAGINA_MAX } from '../api';

type Vraag = NonNullable<paths['/organisaties/{organisatie}/acties']['get']['parameters']['query']>;

export const organisatiesQuery = (agenda: string) =>
  queryOptions({
    queryKey: ['organisaties', agenda],
    queryFn: () =>
      haalAlles((page) =>
        haal(
          api.GET('/organisaties', {
            params: { query: { agenda: [agenda], page, pageSize: PAGINA_MAX } },
          }),
        ),
      ),
  });

export const organisatieQuery = (organisatie: string) =>
  queryOptions({
    queryKey: ['organisatie', organisatie],
    queryFn: () =>
      haal(api.GET('/organisaties/{organisatie}', { params: { path: { organisatie } } })),
  });

export const actiesVanOrganisatieQuery = (organisatie: string, filter: Vraag) =>
  queryOptions({
    queryKey: ['acties-van-organisatie', organisatie, filter],
    queryFn: () =>
      haalAlles((page) =>
        haal(
          api.GET('/organisaties/{organisatie}/acties', {
            params: { path: { organisatie }, query: { ...filter, page, pageSize: PAGINA_MAX } },
          }),
        ),
      ),
  });
