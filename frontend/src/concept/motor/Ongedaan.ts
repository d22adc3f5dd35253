import type { Soort } from './contract';
import { zelfde } from './gelijk';

/** What changed in one thing, when many changed at once. */
export interface Blokdeel {
  id: string;
  van: Record<string, unknown>;
  naar: Record<string, unknown>;
}

/** One thing that a person did, as it can be taken back. */
export type Daad =
  | {
      wat: 'wijzig' | 'verplaats';
      soort: Soort;
      id: string;
      titel: string;
      van: Record<string, unknown>;
      naar: Record<string, unknown>;
    }
  | { wat: 'blok'; soort: Soort; titel: string; delen: readonly Blokdeel[] }
  | { wat: 'maak' | 'archief'; soort: Soort; titel: string; ids: { soort: Soort; id: string }[] };

const MEESTE = 100;

/** What was done in this tab, to take back and to do again. */
export class Ongedaan {
  private gedaan: Daad[] = [];
  private teruggenomen: Daad[] = [];
  /** The last one grows while somebody is typing in one field. */
  private open = false;

  get laatste(): Daad | undefined {
    return this.gedaan.at(-1);
  }

  get volgende(): Daad | undefined {
    return this.teruggenomen.at(-1);
  }

  noteer(daad: Daad, typend = false): void {
    const vorige = this.laatste;
    const verder =
      this.open &&
      vorige?.wat === 'wijzig' &&
      daad.wat === 'wijzig' &&
      vorige.id === daad.id &&
      Object.keys(vorige.naar).join() === Object.keys(daad.naar).join();
    if (verder && zelfde(vorige.van, daad.naar)) this.gedaan = this.gedaan.slice(0, -1);
    else if (verder) this.gedaan = [...this.gedaan.slice(0, -1), { ...daad, van: vorige.van }];
    else this.gedaan = [...this.gedaan, daad].slice(-MEESTE);
    this.teruggenomen = [];
    this.open = typend;
  }

  /** The next keystroke begins a deed of its own. */
  sluit(): void {
    this.open = false;
  }

  neemTerug(): Daad | undefined {
    const daad = this.gedaan.pop();
    if (daad) this.teruggenomen.push(daad);
    this.open = false;
    return daad;
  }

  doeOpnieuw(): Daad | undefined {
    const daad = this.teruggenomen.pop();
    if (daad) this.gedaan.push(daad);
    this.open = false;
    return daad;
  }
}
