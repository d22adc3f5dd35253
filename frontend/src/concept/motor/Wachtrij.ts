import { plekkenVan, type Account, type Opslag } from './account';
import { perDeel, sleutelVan, zelfdeBewerking, type Bewerking } from './bewerking';
import { zelfde } from './gelijk';
import { leesBewerking } from './leesBewerking';

/** Something that is kept and that this version does not understand: it stays as it is until its person decides. */
export interface Onbekend {
  /** Where it is in the storage. */
  plek: string;
  tekst: string;
}

/**
 * The waiting edits of one person in one agenda. Each has a key of its own in the storage of the
 * browser, so that two tabs never write over each other's, and a reload or a crash loses nothing.
 */
export class Wachtrij {
  private readonly opslag: Opslag;
  private readonly account: Account;
  /** Where they are kept, and after that where they used to be. */
  private readonly plekken: readonly string[];
  private readonly gemeld: () => void;
  private readonly inhoud = new Map<string, Bewerking>();
  /** As they stand in the storage: what is still the same need not be read again. */
  private readonly letterlijk = new Map<string, string>();
  /** By their whole key in the storage. */
  private readonly nietBegrepen = new Map<string, string>();
  /** Of those; made anew when somebody asks after a change. */
  private onbekend: readonly Onbekend[] | null = null;
  /** In order; made anew when somebody asks after a change. */
  private lijst: readonly Bewerking[] | null = null;
  private delen: ReadonlyMap<string, readonly Bewerking[]> | null = null;
  private bundels = 0;
  private iets = false;
  private laatsteTijd = 0;
  /** False when the browser refuses to keep things: what is typed then lives only in this tab. */
  bewaartVeilig = true;

  constructor(opslag: Opslag, agenda: string, account: Account, gemeld: () => void) {
    this.opslag = opslag;
    this.account = account;
    this.plekken = plekkenVan(agenda, account);
    this.gemeld = gemeld;
    this.herlees();
  }

  /** What all tabs together have waiting, as it is in the storage now. */
  herlees(): void {
    if (!this.bewaartVeilig) return;
    const plekken = [...this.nietBegrepen.keys()];
    for (let i = 0; i < this.opslag.length; i++) plekken.push(this.opslag.key(i) ?? '');
    const sleutels = plekken.flatMap((plek) => this.sleutelIn(plek) ?? []);
    for (const sleutel of new Set([...this.inhoud.keys(), ...sleutels])) this.haal(sleutel);
  }

  /** Many edits as one: who looks at the queue hears of it once. */
  bundel(werk: () => void): void {
    this.bundels++;
    try {
      werk();
    } finally {
      this.bundels--;
      if (this.bundels === 0 && this.iets) this.meld();
    }
  }

  /** In the order in which they were made. */
  alle(): readonly Bewerking[] {
    this.lijst ??= [...this.inhoud.values()].toSorted((a, b) => a.tijd - b.tijd);
    return this.lijst;
  }

  /** What is kept and not understood; the same list until that changes. */
  onbekende(): readonly Onbekend[] {
    this.onbekend ??= [...this.nietBegrepen].map(([plek, tekst]) => ({ plek, tekst }));
    return this.onbekend;
  }

  laatVallen({ plek, tekst }: Onbekend): void {
    if (this.opslag.getItem(plek) === tekst) this.opslag.removeItem(plek);
    this.hoorAndereTab(plek);
  }

  vind(sleutel: string): Bewerking | undefined {
    return this.inhoud.get(sleutel);
  }

  /** Those of one part. */
  van(id: string): readonly Bewerking[] {
    this.delen ??= perDeel(this.alle());
    return this.delen.get(id) ?? [];
  }

  /** A moment later than every other, for the order. */
  nu(): number {
    this.laatsteTijd = Math.max(this.laatsteTijd + 1, Date.now());
    return this.laatsteTijd;
  }

  /**
   * The same edit as it is kept now, when it is still the same: it was not written anew, sent or taken
   * back since, here or in another tab.
   */
  nog<B extends Bewerking>(bewerking: B): B | null {
    const nu = this.vers(sleutelVan(bewerking));
    return nu && zelfdeBewerking(nu, bewerking) ? (nu as B) : null;
  }

  /** What is kept now; what another tab did may not have been heard here yet. */
  vers(sleutel: string): Bewerking | undefined {
    if (this.bewaartVeilig) this.haal(sleutel);
    return this.vind(sleutel);
  }

  zet(bewerking: Bewerking): void {
    const sleutel = sleutelVan(bewerking);
    this.inhoud.set(sleutel, bewerking);
    this.laatsteTijd = Math.max(this.laatsteTijd, bewerking.tijd);
    try {
      const [plek, ...oud] = this.plekken.map((begin) => begin + sleutel);
      if (plek === undefined) return;
      const waarde = JSON.stringify({ ...bewerking, van: this.account.naam });
      this.maakPlaats(plek);
      this.opslag.setItem(plek, waarde);
      this.letterlijk.set(sleutel, waarde);
      oud.forEach((eerder) => this.haalWeg(eerder));
    } catch {
      // Full or forbidden: it goes on without, and the saved state says so.
      this.bewaartVeilig = false;
    }
    this.meld();
  }

  /** Keeps what is on its way, so that it is known again when only the answer is lost. */
  zetOpWeg(b: Bewerking, waarde: unknown): void {
    const eerder = b.geprobeerd ?? [];
    if (eerder.some((toen) => zelfde(toen, waarde))) return;
    this.zet({ ...b, geprobeerd: [...eerder, waarde] });
  }

  verwijder(bewerking: Bewerking): void {
    const sleutel = sleutelVan(bewerking);
    this.inhoud.delete(sleutel);
    this.letterlijk.delete(sleutel);
    for (const plek of this.plekken) this.haalWeg(plek + sleutel);
    this.meld();
  }

  /** Something was written or removed (by another tab: the "storage" event); what counts is what is there now. */
  hoorAndereTab(opslagsleutel: string | null): void {
    const sleutel = this.sleutelIn(opslagsleutel);
    if (sleutel === undefined || !this.bewaartVeilig) return;
    this.haal(sleutel);
    this.meld();
  }

  private sleutelIn(opslagsleutel: string | null): string | undefined {
    const plek = this.plekken.find((begin) => opslagsleutel?.startsWith(begin));
    return plek === undefined ? undefined : opslagsleutel?.slice(plek.length);
  }

  private haal(sleutel: string): void {
    let waarde: string | null = null;
    let bewerking: Bewerking | null = null;
    for (const plek of this.plekken) {
      const hier = this.opslag.getItem(plek + sleutel);
      if (hier !== null && hier === this.letterlijk.get(sleutel)) return;
      const gelezen = hier === null ? null : leesBewerking(hier, sleutel);
      if (hier !== null && gelezen === null) this.onthoud(plek + sleutel, hier);
      else this.vergeet(plek + sleutel);
      if (bewerking === null && gelezen !== null) [waarde, bewerking] = [hier, gelezen];
    }
    if (waarde === (this.letterlijk.get(sleutel) ?? null)) return;
    this.lijst = this.delen = null;
    this.inhoud.delete(sleutel);
    this.letterlijk.delete(sleutel);
    if (waarde === null || bewerking === null) return;
    this.inhoud.set(sleutel, bewerking);
    this.letterlijk.set(sleutel, waarde);
    this.laatsteTijd = Math.max(this.laatsteTijd, bewerking.tijd);
  }

  private onthoud(plek: string, tekst: string): void {
    if (this.nietBegrepen.get(plek) === tekst) return;
    this.nietBegrepen.set(plek, tekst);
    this.onbekend = null;
  }

  private vergeet(plek: string): void {
    if (this.nietBegrepen.delete(plek)) this.onbekend = null;
  }

  /** What is not understood is not written over: it moves aside. */
  private maakPlaats(plek: string): void {
    const tekst = this.nietBegrepen.get(plek);
    if (tekst === undefined || this.opslag.getItem(plek) !== tekst) return;
    const opzij = `${plek}|${crypto.randomUUID()}`;
    this.opslag.setItem(opzij, tekst);
    this.vergeet(plek);
    this.onthoud(opzij, tekst);
  }

  private haalWeg(plek: string): void {
    if (!this.nietBegrepen.has(plek)) this.opslag.removeItem(plek);
  }

  private meld(): void {
    this.lijst = this.delen = null;
    this.iets = this.bundels > 0;
    if (!this.iets) this.gemeld();
  }
}
