import { ZOETERMEER, type Adressen } from './opnemers.ts';

const ACTIVITEITEN = `${ZOETERMEER}/activiteiten`;

export const participatie: Adressen = {
  bezoeker: [
    ACTIVITEITEN,
    `${ACTIVITEITEN}?thema=onderzoek`,
    `${ACTIVITEITEN}?van=2026-11-01&tot=2026-11-30`,
    `${ACTIVITEITEN}?van=2026-12-01&tot=2026-12-31`,
    `${ACTIVITEITEN}?soort=brede_bijeenkomst`,
    `${ACTIVITEITEN}?soort=brede_bijeenkomst&van=2026-01-01&tot=2026-12-31`,
    `${ACTIVITEITEN}/e44dc8a5-f757-3d14-b3e6-73e6b2f58688`,
    `${ACTIVITEITEN}/37f2ed27-dd34-3266-9dfc-836a39b2c3ec`,
  ],
};
