import type { Opslag } from '../account';

/** How long another tab hears nothing of what is written. */
const VERTRAGING_MS = 15;

/** The storage of one browser: all tabs see it at once, and hear of each other's changes a little later. */
export class Geheugen {
  readonly inhoud = new Map<string, string>();
  private readonly tabs = new Set<Tabopslag>();

  tab(hoor: (sleutel: string) => void): Tabopslag {
    const tab = new Tabopslag(this, hoor);
    this.tabs.add(tab);
    return tab;
  }

  sluit(tab: Tabopslag): void {
    tab.dicht = true;
    this.tabs.delete(tab);
  }

  meld(van: Tabopslag, sleutel: string): void {
    for (const tab of this.tabs) {
      if (tab !== van) setTimeout(() => !tab.dicht && tab.hoor(sleutel), VERTRAGING_MS);
    }
  }
}

/** That storage in one tab; of a tab that is gone nothing is written any more. */
export class Tabopslag implements Opslag {
  dicht = false;
  readonly hoor: (sleutel: string) => void;
  private readonly geheugen: Geheugen;
  private sleutels: string[] | null = null;

  constructor(geheugen: Geheugen, hoor: (sleutel: string) => void) {
    this.geheugen = geheugen;
    this.hoor = hoor;
  }

  get length(): number {
    return this.geheugen.inhoud.size;
  }

  key(i: number): string | null {
    if (i === 0) this.sleutels = [...this.geheugen.inhoud.keys()];
    return this.sleutels?.[i] ?? null;
  }

  getItem(sleutel: string): string | null {
    return this.geheugen.inhoud.get(sleutel) ?? null;
  }

  setItem(sleutel: string, waarde: string): void {
    if (this.dicht || this.geheugen.inhoud.get(sleutel) === waarde) return;
    this.geheugen.inhoud.set(sleutel, waarde);
    this.geheugen.meld(this, sleutel);
  }

  removeItem(sleutel: string): void {
    if (this.dicht || !this.geheugen.inhoud.delete(sleutel)) return;
    this.geheugen.meld(this, sleutel);
  }
}
