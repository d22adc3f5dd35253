import { LIJN } from './concept.ts';
import { ZOETERMEER, type Adressen } from './opnemers.ts';

export const agenda: Adressen = {
  bezoeker: [
    '/agendas',
    '/bewaartermijnen',
    ZOETERMEER,
    `${ZOETERMEER}/begrippen`,
    `${ZOETERMEER}/themas`,
    `${ZOETERMEER}/themas/onderzoek`,
    `${ZOETERMEER}/themas/bestaat-niet`,
    `${ZOETERMEER}/voortgang`,
    ...Object.keys(LIJN).map((lijn) => `${ZOETERMEER}/programmalijnen/${lijn}/strategiekaart`),
    `${ZOETERMEER}/programmalijnen/bestaat-niet/strategiekaart`,
    '/agendas/bestaat-niet',
    '/agendas/bestaat-niet/begrippen',
    '/agendas/zimihc-connect-2025-2028',
    '/agendas/zimihc-connect-2025-2028/begrippen',
    '/agendas/zimihc-connect-2025-2028/begroting',
  ],
};
