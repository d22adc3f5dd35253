import type { Regel } from './Delen';

/** A line of the trail, as those who listen hear it. */
export function alsGebeurtenis(regel: Regel, eigen: boolean) {
  const { nummer, wat, soort, onderdeel, programmalijn, door, tijdstip } = regel;
  return { nummer, wat, soort, onderdeel, programmalijn, door: { naam: door }, eigen, tijdstip };
}
