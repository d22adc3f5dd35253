import type { Deel } from '../../../concept/motor/contract';
import type { Opkaart } from './plek';

type Resultaat = Deel<'resultaat'>;
type Strategie = Deel<'strategie'>;
type Actie = Deel<'actie'>;
type Fase = Deel<'fase'>;

export interface Blok {
  strategie: Strategie;
  acties: Actie[];
}

/** Results that share strategies, with those strategies. */
export interface Groep {
  resultaten: Resultaat[];
  blokken: Blok[];
}

export interface Fasedeel {
  /** Null: what has no term yet. */
  fase: Fase | null;
  groepen: Groep[];
  /** Acties without a strategie. */
  los: Actie[];
}

interface Lijsten {
  resultaten: Resultaat[];
  strategieen: Strategie[];
  acties: Actie[];
}

/**
 * Lays out the flat lists of a map as the published map does: per term, with resultaten that share
 * strategieën together, so that every strategie stands on it once. Every term is there, also an empty
 * one: something can be added to it. The lists are in the order of the map.
 */
export function deelIn({ resultaten, strategieen, acties }: Lijsten, fasen: Fase[]): Fasedeel[] {
  const blok = (strategie: Strategie): Blok => ({
    strategie,
    acties: acties.filter(({ inhoud }) => inhoud.strategie === strategie.id),
  });
  const groepen = samen(resultaten, strategieen).map((groep): Groep => {
    const ids = new Set(groep.map(({ id }) => id));
    return {
      resultaten: groep,
      blokken: strategieen
        .filter(({ inhoud }) => inhoud.resultaten.some((id) => ids.has(id)))
        .map(blok),
    };
  });
  const bekend = new Set(resultaten.map(({ id }) => id));
  const zonderResultaat = strategieen
    .filter(({ inhoud }) => !inhoud.resultaten.some((id) => bekend.has(id)))
    .map((strategie): Groep => ({ resultaten: [], blokken: [blok(strategie)] }));
  const perId = new Map(fasen.map((fase) => [fase.id, fase]));
  const faseVan = (groep: Groep): Fase | null =>
    groep.resultaten
      .map(({ inhoud }) => perId.get(inhoud.fase))
      .filter((fase) => fase !== undefined)
      .toSorted((a, b) => (a.inhoud.van < b.inhoud.van ? -1 : 1))[0] ?? null;
  const opKaart = new Set(strategieen.map(({ id }) => id));
  const los = acties.filter(
    ({ inhoud }) => inhoud.strategie === null || !opKaart.has(inhoud.strategie),
  );
  return [...fasen, null].map((fase) => ({
    fase,
    groepen:
      fase === null
        ? [...groepen.filter((groep) => faseVan(groep) === null), ...zonderResultaat]
        : groepen.filter((groep) => faseVan(groep) === fase),
    los: los.filter(({ inhoud }) => (perId.get(inhoud.fase ?? '') ?? null) === fase),
  }));
}

/** Resultaten joined whenever one strategie serves both, in the order of the map. */
function samen(resultaten: Resultaat[], strategieen: Strategie[]): Resultaat[][] {
  const groepVan = new Map(resultaten.map(({ id }) => [id, id]));
  for (const { inhoud } of strategieen) {
    const groepen = inhoud.resultaten.flatMap((id) => groepVan.get(id) ?? []);
    const [eerste] = groepen;
    if (eerste === undefined) continue;
    for (const [id, groep] of groepVan) if (groepen.includes(groep)) groepVan.set(id, eerste);
  }
  const uniek = [...new Set(resultaten.map(({ id }) => groepVan.get(id)))];
  return uniek.map((groep) => resultaten.filter(({ id }) => groepVan.get(id) === groep));
}

/** Everything in a group. */
export const idsIn = ({ resultaten, blokken }: Groep): string[] => [
  ...resultaten.map(({ id }) => id),
  ...blokken.flatMap(idsInBlok),
];

export const idsInBlok = ({ strategie, acties }: Blok): string[] =>
  [strategie, ...acties].map(({ id }) => id);

/** The parts that stand among each other. */
const rijen = (delen: Fasedeel[]): Opkaart[][] =>
  delen.flatMap(({ groepen, los }) => [
    groepen.flatMap((groep) => groep.resultaten),
    ...groepen.flatMap(({ blokken }) => [
      blokken.map(({ strategie }) => strategie),
      ...blokken.map(({ acties }) => acties),
    ]),
    los,
  ]);

/** Those of its kind among which a part stands on the map, itself too. */
export const burenVan = <D extends Opkaart>(delen: Fasedeel[], { id }: D): D[] =>
  (rijen(delen).find((rij) => rij.some((deel) => deel.id === id)) ?? []) as D[];

/** The resultaten with which one stands together, itself too. */
export const groepVan = (delen: Fasedeel[], id: string): Resultaat[] =>
  delen
    .flatMap(({ groepen }) => groepen.map(({ resultaten }) => resultaten))
    .find((groep) => groep.some((resultaat) => resultaat.id === id)) ?? [];

/** Of each resultaat that does not stand in its own fase, the name of that. */
const eigenFasen = (delen: Fasedeel[], fasen: Fase[]): Record<string, string> =>
  Object.fromEntries(
    delen.flatMap(({ fase, groepen }) =>
      groepen
        .flatMap(({ resultaten }) => resultaten)
        .filter(({ inhoud }) => inhoud.fase !== fase?.id)
        .map(({ id, inhoud }) => [
          id,
          fasen.find((een) => een.id === inhoud.fase)?.inhoud.naam ?? '',
        ]),
    ),
  );

/** Resultaten are numbered in the order in which they stand on the map. */
const nummersVan = (delen: Fasedeel[]): Record<string, number> =>
  Object.fromEntries(
    delen
      .flatMap(({ groepen }) => groepen.flatMap(({ resultaten }) => resultaten))
      .map(({ id }, nr) => [id, nr + 1]),
  );

/** Per part whether it can change places with the one before and the one after it. */
const verplaatsbaar = (delen: Fasedeel[]): Record<string, { omhoog: boolean; omlaag: boolean }> =>
  Object.fromEntries(
    rijen(delen).flatMap((rij) => {
      // What is not saved yet has no place of its own.
      const heeftPlek = (nr: number) => Number.isFinite(rij[nr]?.inhoud.volgorde);
      return rij.map(({ id }, nr) => [
        id,
        { omhoog: heeftPlek(nr - 1), omlaag: heeftPlek(nr + 1) },
      ]);
    }),
  );

/** All that follows from where things stand. */
export function indeling(kaart: Lijsten, fasen: Fase[]) {
  const delen = deelIn(kaart, fasen);
  return {
    delen,
    nummers: nummersVan(delen),
    kan: verplaatsbaar(delen),
    eigenFasen: eigenFasen(delen, fasen),
  };
}
