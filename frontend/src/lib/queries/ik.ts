import { queryOptions } from '@tanstack/react-query';
import { api, haal } from '../api';

/** Who is signed in, and for which organisaties; a visitor gets an answer too. */
export const ikQuery = queryOptions({
  queryKey: ['ik'],
  queryFn: () => haal(api.GET('/ik')),
});

/** The agendas whose concept this account may edit, published or not. */
export const mijnAgendasQuery = queryOptions({
  queryKey: ['ik', 'agendas'],
  queryFn: () => haal(api.GET('/ik/agendas')),
});
