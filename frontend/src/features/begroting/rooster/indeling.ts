import type { Deel } from '../../../concept/motor/contract';

/** Which of the three numbers of a cell is on the screen. */
export const MATEN = ['begroot', 'toegezegd', 'besteed'] as const;
export type Maat = (typeof MATEN)[number];

/** A column to fill in: a year, or half a year of what was spent. */
export interface Kolom {
  /** As in the contract: "2026" or "2026-H1". */
  sleutel: string;
  jaar: number;
  helft: 1 | 2 | null;
}

export interface Themagroep {
  thema: Deel<'thema'>;
  regels: Deel<'begrotingsregel'>[];
}

/** One row of the grid. */
export type Rij =
  | { soort: 'thema'; id: string; groep: Themagroep }
  | { soort: 'regel'; id: string; groep: Themagroep; regel: Deel<'begrotingsregel'> }
  | { soort: 'totaal'; id: string };

export const kolommenVan = (jaren: readonly number[], maat: Maat): Kolom[] =>
  maat === 'besteed'
    ? jaren.flatMap((jaar) =>
        ([1, 2] as const).map((helft) => ({ sleutel: `${jaar}-H${helft}`, jaar, helft })),
      )
    : jaren.map((jaar) => ({ sleutel: String(jaar), jaar, helft: null }));

/** The field of a regel that a column shows. */
export const veldVan = (maat: Maat, kolom: Kolom): string => `${maat}/${kolom.sleutel}`;

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
  ...groepen.flatMap((groep): Rij[] => [
    { soort: 'thema', id: groep.thema.id, groep },
    ...groep.regels.map((regel): Rij => ({ soort: 'regel', id: regel.id, groep, regel })),
  ]),
  { soort: 'totaal', id: 'totaal' },
];
