import { queryOptions } from '@tanstack/react-query';
import { api, haal, haalAlles, PAGINA_MAX } from '../api';

export const agendasQuery = () =>
  queryOptions({
    queryKey: ['agendas'],
    queryFn: () =>
      haalAlles((page) =>
        haal(api.GET('/agendas', { params: { query: { page, pageSize: PAGINA_MAX } } })),
      ),
  });

export const agendaQuery = (agenda: string) =>
  queryOptions({
    queryKey: ['agenda', agenda],
    queryFn: () => haal(api.GET('/agendas/{agenda}', { params: { path: { agenda } } })),
  });

export const begrippenQuery = (agenda: string) =>
  queryOptions({
    queryKey: ['begrippen', agenda],
    queryFn: () =>
      haalAlles((page) =>
        haal(
          api.GET('/agendas/{agenda}/begrippen', {
            params: { path: { agenda }, query: { page, pageSize: PAGINA_MAX } },
          }),
        ),
      ),
  });

export const strategiekaartQuery = (agenda: string, programmalijn: string) =>
  queryOptions({
    queryKey: ['strategiekaart', agenda, programmalijn],
    queryFn: () =>
      haal(
        api.GET('/agendas/{agenda}/programmalijnen/{programmalijn}/strategiekaart', {
          params: { path: { agenda, programmalijn } },
        }),
      ),
  });

export const voortgangQuery = (agenda: string) =>
  queryOptions({
    queryKey: ['voortgang', agenda],
    queryFn: () => haal(api.GET('/agendas/{agenda}/voortgang', { params: { path: { agenda } } })),
  });

export const themasQuery = (agenda: string) =>
  queryOptions({
    queryKey: ['themas', agenda],
    queryFn: () =>
      haalAlles((page) =>
        haal(
          api.GET('/agendas/{agenda}/themas', {
            params: { path: { agenda }, query: { page, pageSize: PAGINA_MAX } },
          }),
        ),
      ),
  });

export const themaQuery = (agenda: string, thema: string) =>
  queryOptions({
    queryKey: ['thema', agenda, thema],
    queryFn: () =>
      haal(api.GET('/agendas/{agenda}/themas/{thema}', { params: { path: { agenda, thema } } })),
  });
