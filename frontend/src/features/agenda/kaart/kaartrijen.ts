import type { Actie, BlokOpKaart, GroepOpKaart, Resultaat, Strategie } from '../../../lib/api';

/** One row of the table: an actie under its strategie. */
export interface Rij {
  sleutel: string;
  actie: Actie | null;
  strategie: Strategie | null;
  /** In the row where a strategie begins: how many rows it has. */
  begin: number | null;
}

const rijenVanBlok = ({ strategie, acties }: BlokOpKaart, nr: number): Rij[] => {
  const inhoud = acties.length > 0 ? acties : [null];
  return inhoud.map((actie, i) => ({
    sleutel: `${nr} ${actie?.id ?? 'leeg'}`,
    actie,
    strategie,
    begin: i === 0 ? inhoud.length : null,
  }));
};

/** A row per actie; a group without strategies still has one, to say so. */
export function rijenVanGroep({ blokken }: GroepOpKaart): Rij[] {
  const alle = blokken.length > 0 ? blokken : [{ strategie: null, acties: [] }];
  return alle.flatMap(rijenVanBlok);
}

/** Which results of its group a strategie serves, when those are not all. */
export function alleenVoor(strategie: Strategie, resultaten: Resultaat[]): Resultaat[] {
  const bediend = resultaten.filter(({ id }) => strategie.resultaten.includes(id));
  return bediend.length < resultaten.length ? bediend : [];
}
