import { ZOETERMEER, type Adressen } from './opnemers.ts';

export const versies: Adressen = {
  bezoeker: [
    `${ZOETERMEER}/versies`,
    `${ZOETERMEER}/versies/1`,
    `${ZOETERMEER}/versies/99`,
    `${ZOETERMEER}/versies/1/programmalijnen/goud-maken/strategiekaart`,
  ],
};
