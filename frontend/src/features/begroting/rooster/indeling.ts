import type { TFunction } from 'i18next';
import type { Deel } from '../../../concept/motor/contract';
import type { Maat } from '../maten';

/** A column to fill in: a year, or half a year of what was spent. */
export interface Kolom {
  /** The field of a regel that it shows: "begroot/2026" or "besteed/2026-H1". */
  veld: string;
  jaar: number;
  helft: 1 | 2 | null;
}

export interface Themagroep {
  thema: Deel<'thema'>;
  regels: Deel<'begrotingsregel'>[];
}

/** A row to fill in. */
export interface Regelrij {
  soort: 'regel';
  id: string;
  thema: Deel<'thema'>;
  regel: Deel<'begrotingsregel'>;
}

/** One row of the grid; those of a thema and of the total hold totals. */
export type Rij = Regelrij | { soort: 'thema' | 'totaal'; id: string };

export const kolommenVan = (jaren: readonly number[], maat: Maat): Kolom[] =>
  jaren.flatMap((jaar): Kolom[] =>
    maat === 'besteed'
      ? ([1, 2] as const).map((helft) => ({ veld: `${maat}/${jaar}-H${helft}`, jaar, helft }))
      : [{ veld: `${maat}/${jaar}`, jaar, helft: null }],
  );

export const kolomnaam = ({ jaar, helft }: Kolom, t: TFunction): string =>
  helft === null ? String(jaar) : t(`besteed.helft.h${helft}`, { jaar });

/** The regels under their thema, in the order of the document; a thema without regels has none. */
export const deelIn = (
  regels: readonly Deel<'begrotingsregel'>[],
  themas: readonly Deel<'thema'>[],
): Themagroep[] =>
  themas
    .map((thema) => ({ thema, regels: regels.filter((r) => r.inhoud.thema === thema.id) }))
    .filter((groep) => groep.regels.length > 0);

/** From top to bottom: each thema with its regels, and at the end the total. */
export const rijenVan = (groepen: readonly Themagroep[]): Rij[] => [
  ...groepen.flatMap(({ thema, regels }): Rij[] => [
    { soort: 'thema', id: thema.id },
    ...regels.map((regel): Rij => ({ soort: 'regel', id: regel.id, thema, regel })),
  ]),
  { soort: 'totaal', id: 'totaal' },
];
