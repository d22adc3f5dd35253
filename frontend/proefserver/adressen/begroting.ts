import { ZOETERMEER, type Adressen } from './opnemers.ts';

export const begroting: Adressen = {
  bezoeker: [`${ZOETERMEER}/begroting`, `${ZOETERMEER}/versies/1/begroting`],
};
