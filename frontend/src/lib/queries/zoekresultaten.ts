import { vraagPerKeer, type Filter } from './vraag';

const ZOEKRESULTATEN = '/zoekresultaten';
const IN_CONCEPT = '/agendas/{agenda}/concept/zoekresultaten';

export const zoekresultatenQuery = (query: Filter<typeof ZOEKRESULTATEN>) =>
  vraagPerKeer(ZOEKRESULTATEN, { query });

export const conceptzoekresultatenQuery = (agenda: string, query: Filter<typeof IN_CONCEPT>) =>
  vraagPerKeer(IN_CONCEPT, { path: { agenda }, query });
