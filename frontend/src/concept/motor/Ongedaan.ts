import type { Soort } from './contract';
import { zelfde } from './gelijk';

type Waarden = Record<string, unknown>;

/** What changed in one thing, as a whole: it is taken back as a whole, or not. */
export interface Verandering {
  id: string;
  van: Waarden;
  naar: Waarden;
}

/** One thing that a person did, as it can be taken back. */
export type Daad = { soort: Soort; titel: string } & (
  | { wat: 'wijzig' | 'verplaats' | 'blok'; delen: readonly Verandering[] }
  | { wat: 'maak' | 'archief'; ids: { soort: Soort; id: string }[] }
);

const MEESTE = 100;

/** What was done in this tab, to take back and to do again. */
export class Ongedaan {
  private readonly gedaan: Daad[] = [];
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
    const vorige = this.open ? this.laatste : undefined;
    this.open = typend;
    this.teruggenomen = [];
    if (vorige?.wat === 'wijzig' && daad.wat === 'wijzig') {
      const [[was], [is]] = [vorige.delen, daad.delen];
      if (was && is && was.id === is.id && zelfde(Object.keys(was.naar), Object.keys(is.naar))) {
        this.gedaan.pop();
        if (zelfde(was.van, is.naar)) return;
        this.gedaan.push({ ...vorige, delen: [{ ...is, van: was.van }] });
        return;
      }
    }
    this.gedaan.push(daad);
    if (this.gedaan.length > MEESTE) this.gedaan.shift();
  }

  /** The next keystroke begins a deed of its own. */
  sluit(): void {
    this.open = false;
  }

  /** @param kant takes the last deed back (van), or does the last one that was taken back again (naar) */
  neem(kant: 'van' | 'naar'): Daad | undefined {
    const [uit, naar] =
      kant === 'van' ? [this.gedaan, this.teruggenomen] : [this.teruggenomen, this.gedaan];
    const daad = uit.pop();
    if (daad) naar.push(daad);
    this.open = false;
    return daad;
  }
}
