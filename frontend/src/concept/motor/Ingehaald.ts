import { Probleem } from '../../lib/Probleem';
import type { Soort } from './contract';
import type { Verzendomgeving } from './Verzendomgeving';

/** So often in a row somebody else can be first before it is no coincidence. */
const VAAK = 5;

export type Ingehaald = ReturnType<typeof maakIngehaald>;

/** Looks how it is now when somebody else was first: with that the next turn sends again, or asks the person. */
export function maakIngehaald({ server, kennis }: Verzendomgeving) {
  const keren = new Map<string, number>();
  return {
    /** @throws Probleem when it happens too often: never round and round without a pause, whatever the server says */
    haalIn: async (soort: Soort, id: string) => {
      const keer = (keren.get(id) ?? 0) + 1;
      keren.set(id, keer);
      kennis.isNu(await server.haal(soort, id));
      if (keer > VAAK) throw new Probleem('traag');
    },

    gelukt: (id: string) => keren.delete(id),
  };
}
