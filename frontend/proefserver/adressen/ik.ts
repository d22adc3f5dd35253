import type { Adressen } from './opnemers.ts';

const adressen = ['/ik', '/ik/agendas', '/ik/gearchiveerde-agendas'];

export const ik: Adressen = {
  bezoeker: adressen,
  beleid: adressen,
  collega: adressen,
  podium: adressen,
  beheer: adressen,
};
