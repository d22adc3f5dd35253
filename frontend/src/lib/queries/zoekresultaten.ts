import { vraagPerKeer, type Filter } from './vraag';

const ZOEKRESULTATEN = '/zoekresultaten';

export const zoekresultatenQuery = (query: Filter<typeof ZOEKRESULTATEN>) =>
  vraagPerKeer(ZOEKRESULTATEN, { query });
