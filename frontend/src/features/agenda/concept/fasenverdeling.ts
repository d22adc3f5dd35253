import type { Inhouden } from '../../../concept/motor/contract';
import { aantalMaanden, isMaand, maandenLater } from '../../../concept/velden/maand';

type Maanden = Pick<Inhouden['fase'], 'van' | 'tot'>;
type Looptijd = Pick<Inhouden['agenda'], 'van' | 'tot'>;

/** The first and the last month of an agenda. */
export const maandenVan = ({ van, tot }: Looptijd): Maanden => ({
  van: van.slice(0, 7),
  tot: tot.slice(0, 7),
});

/**
 * Divides the time of an agenda in a number of terms that follow each other, about as long. Terms of a
 * year or more are whole years, as agendas have them; the first ones are the longest.
 */
export function verdeel(agenda: Looptijd, aantal: number): Maanden[] {
  const { van, tot } = maandenVan(agenda);
  const maanden = aantalMaanden(van, tot);
  const eenheid = maanden >= aantal * 12 && maanden % 12 === 0 ? 12 : 1;
  const eenheden = maanden / eenheid;
  const termijnen = Math.min(aantal, eenheden);
  const grens = (i: number) => Math.ceil((eenheden * i) / termijnen) * eenheid;
  return Array.from({ length: termijnen }, (_, i) => ({
    van: maandenLater(van, grens(i)),
    tot: maandenLater(van, grens(i + 1) - 1),
  }));
}

/** What a next fase would most likely be: from after the last one to the end of the agenda. */
export function volgende(fasen: readonly Maanden[], agenda: Looptijd): Maanden {
  const heel = maandenVan(agenda);
  const laatste = fasen
    .map(({ tot }) => tot)
    .filter(isMaand)
    .toSorted()
    .at(-1);
  if (laatste === undefined) return heel;
  const van = maandenLater(laatste, 1);
  return { van, tot: van <= heel.tot ? heel.tot : van };
}

/** The months of the agenda between two fasen, or at an end, in which no fase falls. */
export function gaten(fasen: readonly Maanden[], agenda: Looptijd): Maanden[] {
  const heel = maandenVan(agenda);
  const gevonden: Maanden[] = [];
  let begin = heel.van;
  for (const { van, tot } of fasen.toSorted((a, b) => (a.van < b.van ? -1 : 1))) {
    if (van > begin) gevonden.push({ van: begin, tot: maandenLater(van, -1) });
    if (tot >= begin) begin = maandenLater(tot, 1);
  }
  if (begin <= heel.tot) gevonden.push({ van: begin, tot: heel.tot });
  return gevonden;
}

/** Whether a fase begins before the agenda or ends after it. */
export function isBuiten({ van, tot }: Maanden, agenda: Looptijd): boolean {
  const heel = maandenVan(agenda);
  return van < heel.van || tot > heel.tot;
}
