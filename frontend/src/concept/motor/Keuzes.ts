import { isOnbegrepen, veldsleutel, type Bewerking } from './bewerking';
import type { Onderdelen } from './OptimisticView';
import type { Onbekend } from './Wachtrij';

/** One's own value (or deed), or that of somebody else. */
export type Keuze = 'mijn' | 'ander';

/** What a person decides about an edit that waits for them. */
export function maakKeuzes({ wachtrij, sync }: Onderdelen) {
  function beslis(sleutel: string, keuze: Keuze): void {
    const b = wachtrij.vers(sleutel);
    if (!b?.botsing) return;
    if (keuze === 'ander') wachtrij.verwijder(b);
    else wachtrij.zet({ ...b, basis: b.botsing.ander, botsing: null, pas: 0 } as Bewerking);
    sync.wek();
  }

  return {
    /** The choice between two values of one field. */
    kies: (id: string, veld: string, keuze: Keuze) => beslis(veldsleutel(id, veld), keuze),

    /** Archive after all (mijn), or leave it with what somebody else made of it (ander). */
    kiesArchief: (id: string, keuze: Keuze) => beslis(`${id}|archief`, keuze),

    /** Gives up an edit that the server refuses; with what was not made goes what was written in it. */
    laatVallen: (b: Bewerking) => {
      for (const weg of b.wat === 'maak' ? wachtrij.van(b.id) : [b]) {
        if (wachtrij.nog(weg)) wachtrij.verwijder(weg);
      }
      sync.wek();
    },

    /** Gives up what is not understood; whose it is can have copied it. */
    laatOnbekendeVallen: (onbekend: Onbekend) => wachtrij.laatVallen(onbekend),

    /** Sends once more what was refused, for example because a right came back. */
    stuurOpnieuw: (b: Bewerking) => {
      if (b.wat === 'veld' && isOnbegrepen(b.waarde)) return;
      const nog = wachtrij.nog(b);
      if (nog) wachtrij.zet({ ...nog, fout: null });
      sync.wek();
    },
  };
}
