import { ZOETERMEER, type Adressen } from './opnemers.ts';

const ACTIES = `${ZOETERMEER}/acties`;

/** The actie that gets money and has a heading of its own in the tests. */
export const SAMEN_PROGRAMMA = '57bfd666-4535-3bf7-98b4-88daade2c8a8';

export const acties: Adressen = {
  bezoeker: [
    ACTIES,
    `${ACTIES}?sort=wat`,
    `${ACTIES}?zoek=erfgoed`,
    `${ACTIES}?sort=wat&zoek=erfgoed`,
    `${ACTIES}?jaar=2028`,
    `${ACTIES}?jaar=2029`,
    `${ACTIES}?thema=onderzoek`,
    `${ACTIES}?programmalijn=stabiele-basis`,
    `${ACTIES}?organisatie=ckc-en-partners`,
    `${ACTIES}?organisatie=ckc-en-partners&programmalijn=stabiele-basis`,
    `${ACTIES}/${SAMEN_PROGRAMMA}`,
    `${ZOETERMEER}/activiteiten?actie=${SAMEN_PROGRAMMA}`,
  ],
};
