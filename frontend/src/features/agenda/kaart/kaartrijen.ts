import type { Actie, BlokOpKaart, GroepOpKaart, Resultaat, Strategie } from '../../../lib/api';

/** One row of the table: an actie, and what begins beside it. */
export interface Rij {
  sleutel: string;
  actie: Actie | null;
  /** The block that begins here, with the number of rows it spans. */
  blok: { strategie: Strategie | null; rijen: number } | null;
}

const rijenVanBlok = ({ strategie, acties }: BlokOpKaart, nr: number): Rij[] => {
  const inhoud = acties.length > 0 ? acties : [null];
  return inhoud.map((actie, i) => ({
    sleutel: `${nr} ${actie?.id ?? 'leeg'}`,
    actie,
    blok: i === 0 ? { strategie, rijen: inhoud.length } : null,
  }));
};

/** A row per actie, so that no page break cuts more than one agreement from the next. */
export function rijenVanGroep({ blokken }: GroepOpKaart): Rij[] {
  return blokken.flatMap(rijenVanBlok);
}

/** Which results of its group a strategie serves, when those are not all. */
export function alleenVoor(strategie: Strategie, resultaten: Resultaat[]): Resultaat[] {
  const bediend = resultaten.filter(({ id }) => strategie.resultaten.includes(id));
  return bediend.length < resultaten.length ? bediend : [];
}
