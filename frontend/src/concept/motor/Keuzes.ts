import type { Onderdelen, Velden } from './OptimisticView';
import { isOnbegrepen, veldsleutel, type Bewerking } from './bewerking';
import type { Synchronisatie } from './Synchronisatie';
import type { Onbekend, Wachtrij } from './Wachtrij';

/** What a person decides about an edit that waits for them. */
export class Keuzes {
  private readonly wachtrij: Wachtrij;
  private readonly sync: Synchronisatie;

  constructor({ wachtrij, sync }: Onderdelen) {
    this.wachtrij = wachtrij;
    this.sync = sync;
  }

  /** The choice between two values of one field. */
  kies(id: string, veld: string, keuze: 'mijn' | 'ander'): void {
    const b = this.wachtrij.vers(veldsleutel(id, veld));
    if (b?.wat !== 'veld' || !b.botsing) return;
    if (keuze === 'ander') this.wachtrij.verwijder(b);
    else this.wachtrij.zet({ ...b, basis: b.botsing.ander, botsing: null, pas: 0 });
    this.sync.wek();
  }

  /** Archive after all (mijn), or leave it with what somebody else made of it (ander). */
  kiesArchief(id: string, keuze: 'mijn' | 'ander'): void {
    const b = this.wachtrij.vers(`${id}|archief`);
    if (b?.wat !== 'archief' || !b.botsing) return;
    if (keuze === 'ander') this.wachtrij.verwijder(b);
    else this.wachtrij.zet({ ...b, basis: b.botsing.ander as Velden, botsing: null });
    this.sync.wek();
  }

  /** Gives up an edit that the server refuses. */
  laatVallen(b: Bewerking): void {
    if (this.wachtrij.nog(b)) this.wachtrij.verwijder(b);
    this.sync.wek();
  }

  /** Gives up what is not understood; whose it is can have copied it. */
  laatOnbekendeVallen(onbekend: Onbekend): void {
    this.wachtrij.laatVallen(onbekend);
  }

  /** Sends once more what was refused, for example because a right came back. */
  stuurOpnieuw(b: Bewerking): void {
    if (b.wat === 'veld' && isOnbegrepen(b.waarde)) return;
    const nog = this.wachtrij.nog(b);
    if (nog) this.wachtrij.zet({ ...nog, fout: null });
    this.sync.wek();
  }
}
