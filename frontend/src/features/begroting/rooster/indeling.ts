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

/** What stands under the lasten where there are baten. */
export const KANTEN = ['baten', 'saldo'] as const;
export type Kant = (typeof KANTEN)[number];

/** The row of one side of what a thema, or everything, adds up to. */
export const kantrij = (id: string, kant: Kant): string => `${id}-${kant}`;

export interface Themagroep {
  thema: Deel<'thema'>;
  heeftBaten: boolean;
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
    .map((thema) => {
      const eigen = regels.filter((r) => r.inhoud.thema === thema.id);
      const heeftBaten = eigen.some(({ inhoud }) => inhoud.soort === 'baten');
      return { thema, heeftBaten, regels: eigen };
    })
    .filter((groep) => groep.regels.length > 0);

/** From top to bottom: each thema with its regels, and at the end the total. */
export const rijenVan = (groepen: readonly Themagroep[]): Rij[] => [
  ...groepen.flatMap(({ thema, heeftBaten, regels }): Rij[] => [
    { soort: 'thema', id: thema.id },
    ...kantrijen(thema.id, heeftBaten),
    ...regels.map((regel): Rij => ({ soort: 'regel', id: regel.id, thema, regel })),
  ]),
  { soort: 'totaal', id: 'totaal' },
  ...kantrijen(
    'totaal',
    groepen.some(({ heeftBaten }) => heeftBaten),
  ),
];

const kantrijen = (id: string, heeftBaten: boolean): Rij[] =>
  heeftBaten ? KANTEN.map((kant) => ({ soort: 'totaal', id: kantrij(id, kant) })) : [];
