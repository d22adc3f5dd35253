import { queryOptions } from '@tanstack/react-query';
import { api, haal, voerUit } from '../api';
import { mijnAgendasQuery } from './ik';

/** Takes an agenda away that was never published; refused when somebody changed it since this revisie. */
export const archiveerAgenda = (agenda: string, revisie: number) =>
  voerUit(
    api.DELETE('/agendas/{agenda}/concept', {
      params: { path: { agenda }, header: { 'If-Match': `"${revisie}"` } },
    }),
  );

/** The agendas that were taken away, for who may bring them back. */
export const gearchiveerdeAgendasQuery = queryOptions({
  queryKey: [...mijnAgendasQuery.queryKey, 'gearchiveerd'],
  queryFn: () => haal(api.GET('/ik/gearchiveerde-agendas')),
  // A colleague may have taken one away.
  staleTime: 0,
});

/** Brings one back, with everything in it. */
export const haalAgendaTerug = (agenda: string) =>
  haal(
    api.POST('/ik/gearchiveerde-agendas/{agenda}/herstellingen', {
      params: { path: { agenda } },
    }),
  );
