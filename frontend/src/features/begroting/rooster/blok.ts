import { isOnbegrepen } from '../../../concept/motor/bewerking';
import { notatieVan, type Leescontext } from '../../../lib/format/leesBedrag';
import type { Maat } from '../maten';
import { leesCel, type Celwaarde } from './celwaarde';
import type { Kolom } from './indeling';

/** The cells that can be filled in: regels from top to bottom, columns from left to right. */
export interface Vlak {
  maat: Maat;
  regels: readonly { id: string }[];
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
  /** Where it was laid; a part of that may be outside the grid. */
  doel: Selectie;
  wijzigingen: { id: string; velden: Record<string, Celwaarde> }[];
  aantal: number;
  /** Cells that keep what was pasted, because it cannot be read or has two readings. */
  onleesbaar: number;
  /** Cells that fell outside the grid. */
  buiten: number;
}

const hoogteVan = ({ vanRij, totRij }: Selectie): number => totRij - vanRij + 1;
const breedteVan = ({ vanKolom, totKolom }: Selectie): number => totKolom - vanKolom + 1;

/** The values of the selected cells, per row. */
export const waardenIn = (selectie: Selectie, vlak: Vlak): Celwaarde[][] =>
  vul(selectie, vlak, (nu) => nu).wijzigingen.map(({ velden }) => Object.values(velden));

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
  const { vanRij, vanKolom } = selectie;
  const past = hoogteVan(selectie) % hoog === 0 && breedteVan(selectie) % breed === 0;
  const doel = past
    ? selectie
    : { ...selectie, totRij: vanRij + hoog - 1, totKolom: vanKolom + breed - 1 };
  const metNotatie = { ...context, blok: notatieVan(blok.flat()) };
  return vul(doel, vlak, (nu, rij, kolom) => {
    const tekst = blok[(rij - vanRij) % hoog]?.[(kolom - vanKolom) % breed] ?? '';
    return leesCel(tekst, nu, vlak.maat, metNotatie);
  });
}

/** The first column of the selection over the rest of it; of one cell: over all to the right of it. */
export const vulRechts = (selectie: Selectie, vlak: Vlak): Plakresultaat =>
  neemOver(
    breedteVan(selectie) > 1 ? selectie : { ...selectie, totKolom: vlak.kolommen.length - 1 },
    vlak,
    (rij) => [rij, selectie.vanKolom],
  );

/** The first column of the selection over the rest of it; of one column: what stands to the left of it. */
export const vulVanLinks = (selectie: Selectie, vlak: Vlak): Plakresultaat =>
  neemOver(selectie, vlak, (rij) => [rij, bron(selectie.vanKolom, selectie.totKolom)]);

/** The first row of the selection over the rest of it; of one row: the row above it. */
export const vulOmlaag = (selectie: Selectie, vlak: Vlak): Plakresultaat =>
  neemOver(selectie, vlak, (_, kolom) => [bron(selectie.vanRij, selectie.totRij), kolom]);

const bron = (van: number, tot: number): number => (tot > van ? van : Math.max(van - 1, 0));

/** All cells of the selection empty. */
export const maakLeeg = (selectie: Selectie, vlak: Vlak): Plakresultaat =>
  vul(selectie, vlak, () => null);

/** Every cell takes over another. Who decides on a PM belongs with that one cell. */
const neemOver = (
  doel: Selectie,
  vlak: Vlak,
  van: (rij: number, kolom: number) => [rij: number, kolom: number],
): Plakresultaat =>
  vul(doel, vlak, (nu, ...hier) => {
    const [rij, kolom] = van(...hier);
    const [regel, bij] = [vlak.regels[rij], vlak.kolommen[kolom]];
    if (!regel || !bij || (rij === hier[0] && kolom === hier[1])) return nu;
    const waarde = vlak.waarde(regel.id, bij.veld);
    return waarde === null || isOnbegrepen(waarde)
      ? waarde
      : { ...waarde, beslistDoor: null, beslistVoor: null };
  });

function vul(
  doel: Selectie,
  { regels, kolommen, waarde }: Vlak,
  maak: (nu: Celwaarde, rij: number, kolom: number) => Celwaarde,
): Plakresultaat {
  const { vanRij, totRij, vanKolom, totKolom } = doel;
  const wijzigingen = regels.slice(vanRij, totRij + 1).map(({ id }, rij) => ({
    id,
    velden: Object.fromEntries(
      kolommen
        .slice(vanKolom, totKolom + 1)
        .map(({ veld }, kolom) => [veld, maak(waarde(id, veld), vanRij + rij, vanKolom + kolom)]),
    ),
  }));
  const cellen = wijzigingen.flatMap(({ velden }) => Object.values(velden));
  return {
    doel,
    wijzigingen,
    aantal: cellen.length,
    onleesbaar: cellen.filter(isOnbegrepen).length,
    buiten: hoogteVan(doel) * breedteVan(doel) - cellen.length,
  };
}
