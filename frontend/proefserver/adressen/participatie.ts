import { ZOETERMEER, type Adressen } from './opnemers.ts';

const ACTIVITEITEN = `${ZOETERMEER}/activiteiten`;

export const participatie: Adressen = {
  bezoeker: [
    ACTIVITEITEN,
    `${ACTIVITEITEN}?thema=onderzoek`,
    `${ACTIVITEITEN}/e44dc8a5-f757-3d14-b3e6-73e6b2f58688`,
  ],
};
