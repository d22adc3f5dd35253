import { keepPreviousData } from '@tanstack/react-query';
import { vraag, vraagAlles, vraagPerKeer, type Filter } from './vraag';

const ACTIES = '/agendas/{agenda}/acties';

export type ActieFilter = Filter<typeof ACTIES>;

/** Page after page; while another filter is on its way the list keeps its place. */
export const actiesQuery = (agenda: string, filter: ActieFilter) => ({
  ...vraagPerKeer(ACTIES, { path: { agenda }, query: filter }),
  placeholderData: keepPreviousData,
});

/** All of them: for a thema, or the hits on one strategiekaart. */
export const alleActiesQuery = (agenda: string, filter: ActieFilter) =>
  vraagAlles(ACTIES, { path: { agenda }, query: filter });

export const actieQuery = (agenda: string, actie: string) =>
  vraag('/agendas/{agenda}/acties/{actie}', { path: { agenda, actie } });
