import { ZOETERMEER, type Adressen } from './opnemers.ts';

export const zoeken: Adressen = {
  bezoeker: [
    '/zoekresultaten?agenda=zoetermeer-2022-2030&q=erfgoed',
    '/zoekresultaten?q=erfgoed',
    '/zoekresultaten?q=erfgoed&soort=resultaat',
    '/zoekresultaten?q=xyzzyx',
    '/zoekresultaten?q=broedplaast',
    '/zoekresultaten?q=broedplaats',
    '/zoekresultaten?q=muziek%20erfgoed%20bibliotheek',
    '/zoekresultaten?q=wijkbudget',
    '/zoekresultaten?q=2111-05',
  ],
  beleid: [`${ZOETERMEER}/concept/zoekresultaten?q=wijkbudget`],
};
