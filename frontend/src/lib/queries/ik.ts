import { queryOptions } from '@tanstack/react-query';
import { onthoudWieErIs } from '../afzender';
import { api, haal, metGeduld, type AgendakopieNieuw, type AgendaNieuw } from '../api';
import { naOvername } from '../gemaakt';
import { vraag } from './vraag';

/** Who is signed in, and for which organisaties; a visitor gets an answer too. The server makes every page without. */
export const ikQuery = queryOptions({
  queryKey: ['ik'],
  queryFn: async () => {
    await naOvername();
    const ik = await haal(api.GET('/ik'));
    onthoudWieErIs(ik.id);
    return ik;
  },
});

/** The agendas whose concept this account may edit, published or not. */
export const mijnAgendasQuery = queryOptions({
  queryKey: ['ik', 'agendas'],
  queryFn: () => haal(api.GET('/ik/agendas')),
  // A colleague may have made one.
  staleTime: 0,
});

/** Makes an agenda. Sending the same again with the same key (a uuid) makes one. */
export const maakAgenda = (agenda: AgendaNieuw, sleutel: string) =>
  haal(api.POST('/agendas', { params: { header: { 'Idempotency-Key': sleutel } }, body: agenda }));

/** What is decided about when the next agenda is made out of this one. */
export const onafgerondeActiesQuery = (agenda: string) =>
  vraag('/agendas/{agenda}/concept/onafgeronde-acties', { path: { agenda } });

/** Makes an agenda out of one that there is; with the same key once. */
export const kopieerAgenda = (agenda: string, kopie: AgendakopieNieuw, sleutel: string) =>
  haal(
    api.POST('/agendas/{agenda}/concept/kopieen', {
      params: { path: { agenda }, header: { 'Idempotency-Key': sleutel } },
      body: kopie,
      ...metGeduld,
    }),
  );
