import type { Deel } from '../../../concept/motor/contract';
import { burenVan, groepVan, type Fasedeel } from './indeling';
import type { Opkaart } from './plek';

/** A part that gets another number in the order of its line; the others make room. */
export interface Zet {
  deel: Opkaart;
  volgorde: number;
}

/** What takes a part to the place of another one on the map, and where it then stands. */
export interface Verzetting {
  zetten: Zet[];
  /** Its place in the row, from 1, and how many there are. */
  plek: number;
  aantal: number;
  /** Others went along, because they share strategieën. */
  samen: boolean;
}

/**
 * To the place of another one in its row, as people see that row. Resultaten that share strategieën stand
 * together, where the first of them is in the order of the line: so a group moves as one, and what passes
 * it is brought past its first. Null when the other one stands in another row.
 */
export function verzet(delen: Fasedeel[], deel: Opkaart, naar: Opkaart): Verzetting | null {
  const rij = burenVan(delen, deel);
  if (!rij.some(({ id }) => id === naar.id)) return null;
  const groep = groepVan(delen, deel.id);
  const andere = groepVan(delen, naar.id);
  if (deel.soort !== 'resultaat') {
    return uitkomst(rij, [deel], naar, [{ deel, volgorde: naar.inhoud.volgorde }]);
  }
  if (groep === andere) return uitkomst(rij, [deel], naar, binnen(groep, deel, naar));
  const groepen = delen
    .flatMap((fase) => fase.groepen.map(({ resultaten }) => resultaten))
    .filter((een) => een.length > 0);
  const omhoog = groepen.indexOf(andere) < groepen.indexOf(groep);
  const doel = omhoog ? andere[0] : andere.at(-1);
  return uitkomst(rij, groep, doel ?? naar, langs(groepen, groep, andere, omhoog));
}

/** Among those of its own group. */
function binnen(groep: Deel<'resultaat'>[], deel: Opkaart, naar: Opkaart): Zet[] {
  const [van, tot] = [deel, naar].map(({ id }) => groep.findIndex((een) => een.id === id));
  if (van === undefined || tot === undefined) return [];
  // Where the first one stands the group stands: what goes behind the others is passed by them.
  return van === 0
    ? groep.slice(1, tot + 1).map((een, i) => ({ deel: een, volgorde: deel.inhoud.volgorde + i }))
    : [{ deel, volgorde: naar.inhoud.volgorde }];
}

/** A group past others. */
function langs(
  groepen: Deel<'resultaat'>[][],
  groep: Deel<'resultaat'>[],
  andere: Deel<'resultaat'>[],
  omhoog: boolean,
): Zet[] {
  const [eerste] = groep;
  const [doel] = andere;
  if (!eerste || !doel) return [];
  if (omhoog || groep.length === 1) return [{ deel: eerste, volgorde: doel.inhoud.volgorde }];
  return groepen
    .slice(groepen.indexOf(groep) + 1, groepen.indexOf(andere) + 1)
    .flatMap(([een], i) => (een ? [{ deel: een, volgorde: eerste.inhoud.volgorde + i }] : []));
}

/** Where what moves stands in its row afterwards. */
function uitkomst(rij: Opkaart[], wie: Opkaart[], naar: Opkaart, zetten: Zet[]): Verzetting {
  const ids = new Set(wie.map(({ id }) => id));
  const rest = rij.filter(({ id }) => !ids.has(id));
  const van = rij.findIndex(({ id }) => ids.has(id));
  const doel = rij.findIndex(({ id }) => id === naar.id);
  const voor = rest.findIndex(({ id }) => id === naar.id) + (doel > van ? 1 : 0);
  return { zetten, plek: voor + 1, aantal: rij.length, samen: wie.length > 1 };
}

/** The number that brings a part right before another one of its line, wherever it stands now. */
export function plaatsVoor(
  opRij: readonly Opkaart[],
  deel: Opkaart,
  naar: Opkaart,
): number | undefined {
  const van = opRij.findIndex(({ id }) => id === deel.id);
  const tot = opRij.findIndex(({ id }) => id === naar.id);
  const plaats = van !== -1 && van < tot ? opRij[tot - 1] : opRij[tot];
  return plaats?.id === deel.id ? undefined : plaats?.inhoud.volgorde;
}
