import type { Adressen } from './opnemers.ts';

export const zoeken: Adressen = {
  bezoeker: [
    '/zoekresultaten?agenda=zoetermeer-2022-2030&q=erfgoed',
    '/zoekresultaten?q=erfgoed',
    '/zoekresultaten?q=erfgoed&soort=resultaat',
    '/zoekresultaten?q=xyzzyx',
  ],
};
