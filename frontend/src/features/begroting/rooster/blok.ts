import type { Blokwijziging } from '../../../concept/motor/Schrijver';
import { isOnbegrepen } from '../../../concept/motor/bewerking';
import { notatieVan, type Leescontext } from '../../../lib/format/leesBedrag';
import { leesCel, type Celwaarde } from './celwaarde';
import { veldVan, type Kolom, type Maat } from './indeling';

/** The cells that can be filled in: ids of regels from top to bottom, columns from left to right. */
export interface Vlak {
  maat: Maat;
  regels: readonly string[];
  kolommen: readonly Kolom[];
  waarde: (regel: string, veld: string) => Celwaarde;
}

/** A rectangle of cells, by place; both ends are in it. */
export interface Selectie {
  vanRij: number;
  totRij: number;
  vanKolom: number;
  totKolom: number;
}

/** What a block of texts makes of the grid. */
export interface Plakresultaat {
  wijzigingen: Blokwijziging[];
  aantal: number;
  /** Cells that keep what was pasted, because it cannot be read or has two readings. */
  onleesbaar: number;
  /** Cells that fell outside the grid. */
  buiten: number;
}

export const aantalIn = (s: Selectie): number =>
  (s.totRij - s.vanRij + 1) * (s.totKolom - s.vanKolom + 1);

/**
 * Lays a block over the grid from the first selected cell. One value fills the whole selection; a
 * selection that is a number of times the block is filled with copies of it, as spreadsheets do.
 */
export function plak(
  blok: readonly (readonly string[])[],
  selectie: Selectie,
  vlak: Vlak,
  context: Omit<Leescontext, 'blok'>,
): Plakresultaat {
  const hoog = blok.length;
  const breed = Math.max(...blok.map((rij) => rij.length));
  const [rijen, kolommen] = [
    selectie.totRij - selectie.vanRij + 1,
    selectie.totKolom - selectie.vanKolom + 1,
  ];
  const past = rijen % hoog === 0 && kolommen % breed === 0;
  const metNotatie = { ...context, blok: notatieVan(blok.flat()) };
  const teksten = (rij: number, kolom: number): string => blok[rij % hoog]?.[kolom % breed] ?? '';
  return vul(
    { ...selectie, totRij: selectie.vanRij + (past ? rijen : hoog) - 1 },
    past ? kolommen : breed,
    vlak,
    (nu, rij, kolom) => leesCel(teksten(rij, kolom), nu, vlak.maat, metNotatie),
  );
}

/** The first column of the selection over the rest of it; of one cell: over all to the right of it. */
export function vulRechts(selectie: Selectie, vlak: Vlak): Plakresultaat {
  const een = selectie.vanKolom === selectie.totKolom;
  const tot = een ? vlak.kolommen.length - 1 : selectie.totKolom;
  return vul(selectie, tot - selectie.vanKolom + 1, vlak, (nu, rij) => {
    const kolom = vlak.kolommen[selectie.vanKolom];
    const id = vlak.regels[selectie.vanRij + rij];
    return kolom && id !== undefined ? kopie(vlak.waarde(id, veldVan(vlak.maat, kolom))) : nu;
  });
}

/** The first row of the selection over the rest of it; of one row: the row above it. */
export function vulOmlaag(selectie: Selectie, vlak: Vlak): Plakresultaat {
  const een = selectie.vanRij === selectie.totRij;
  const bron = vlak.regels[een ? selectie.vanRij - 1 : selectie.vanRij];
  return vul(selectie, selectie.totKolom - selectie.vanKolom + 1, vlak, (nu, _, k) => {
    const kolom = vlak.kolommen[selectie.vanKolom + k];
    return kolom && bron !== undefined ? kopie(vlak.waarde(bron, veldVan(vlak.maat, kolom))) : nu;
  });
}

/** All cells of the selection empty. */
export const maakLeeg = (selectie: Selectie, vlak: Vlak): Plakresultaat =>
  vul(selectie, selectie.totKolom - selectie.vanKolom + 1, vlak, () => null);

/** Who decides on a PM belongs with that one cell. */
const kopie = (waarde: Celwaarde): Celwaarde =>
  waarde === null || isOnbegrepen(waarde)
    ? waarde
    : { ...waarde, beslistDoor: null, beslistVoor: null };

function vul(
  { vanRij, totRij, vanKolom }: Selectie,
  breed: number,
  vlak: Vlak,
  maak: (nu: Celwaarde, rij: number, kolom: number) => Celwaarde,
): Plakresultaat {
  const uit: Plakresultaat = { wijzigingen: [], aantal: 0, onleesbaar: 0, buiten: 0 };
  for (let r = 0; r <= totRij - vanRij; r++) {
    const id = vlak.regels[vanRij + r];
    const velden: Record<string, Celwaarde> = {};
    for (let k = 0; k < breed; k++) {
      const kolom = vlak.kolommen[vanKolom + k];
      if (id === undefined || kolom === undefined) {
        uit.buiten++;
        continue;
      }
      const veld = veldVan(vlak.maat, kolom);
      const nu = vlak.waarde(id, veld);
      const nieuw = maak(nu, r, k);
      velden[veld] = nieuw;
      uit.aantal++;
      if (isOnbegrepen(nieuw)) uit.onleesbaar++;
    }
    if (id !== undefined) uit.wijzigingen.push({ id, velden });
  }
  return uit;
}
