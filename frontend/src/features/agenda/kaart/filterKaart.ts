import type { Actie, FaseOpKaart, Strategiekaart } from '../../../lib/api';

export interface Kaartfilter {
  fasen: string[];
  /** Whether an actie fits the other filters; none when nothing else is asked. */
  past: ((actie: Actie) => boolean) | null;
}

/** The map with only what fits: strategies and results without a fitting actie are left out. */
export function filterKaart(kaart: Strategiekaart, { fasen, past }: Kaartfilter): FaseOpKaart[] {
  const gekozen =
    fasen.length === 0
      ? kaart.fasen
      : kaart.fasen.filter(({ fase }) => fase !== null && fasen.includes(fase.code));
  if (!past) return gekozen;
  return gekozen
    .map(({ fase, groepen }) => ({
      fase,
      groepen: groepen
        .map((groep) => ({
          ...groep,
          blokken: groep.blokken
            .map((blok) => ({ ...blok, acties: blok.acties.filter(past) }))
            .filter(({ acties }) => acties.length > 0),
        }))
        .filter(({ blokken }) => blokken.length > 0),
    }))
    .filter(({ groepen }) => groepen.length > 0);
}

/** All acties on (a part of) the map, each once. */
export function actiesOpKaart(fasen: FaseOpKaart[]): Actie[] {
  const alle = fasen.flatMap(({ groepen }) =>
    groepen.flatMap(({ blokken }) => blokken.flatMap(({ acties }) => acties)),
  );
  return [...new Map(alle.map((actie) => [actie.id, actie])).values()];
}
