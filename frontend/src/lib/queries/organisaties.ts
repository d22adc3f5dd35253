import { queryOptions } from '@tanstack/react-query';
import type { paths } from '../../client/schema';
import { api, haal } from '../api';

type Vraag = NonNullable<paths['/organisaties/{organisatie}/acties']['get']['parameters']['query']>;

const ALLES = 100;

export const organisatiesQuery = (agenda: string) =>
  queryOptions({
    queryKey: ['organisaties', agenda],
    queryFn: () =>
      haal(api.GET('/organisaties', { params: { query: { agenda: [agenda], pageSize: ALLES } } })),
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
      haal(
        api.GET('/organisaties/{organisatie}/acties', {
          params: { path: { organisatie }, query: { ...filter, pageSize: ALLES } },
        }),
      ),
  });
