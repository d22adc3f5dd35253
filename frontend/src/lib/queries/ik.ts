import { queryOptions } from '@tanstack/react-query';
import { api, haal } from '../api';

/** Who is signed in, and for which organisaties; a visitor gets an answer too. */
export const ikQuery = queryOptions({
  queryKey: ['ik'],
  queryFn: () => haal(api.GET('/ik')),
});
