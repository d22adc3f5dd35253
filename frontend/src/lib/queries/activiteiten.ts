import { vraag, vraagAlles, type Filter } from './vraag';

const ACTIVITEITEN = '/agendas/{agenda}/activiteiten';

export type ActiviteitFilter = Filter<typeof ACTIVITEITEN>;

export const activiteitenQuery = (agenda: string, filter: ActiviteitFilter) =>
  vraagAlles(ACTIVITEITEN, { path: { agenda }, query: filter });

export const activiteitQuery = (agenda: string, activiteit: string) =>
  vraag('/agendas/{agenda}/activiteiten/{activiteit}', { path: { agenda, activiteit } });
