import { plekkenVan, type Account, type Opslag } from './account';
import { sleutelVan, zelfdeBewerking, type Bewerking } from './bewerking';

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
  /** In order; made anew when somebody asks after a change. */
  private lijst: readonly Bewerking[] | null = null;
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
    const sleutels = new Set<string>();
    for (let i = 0; i < this.opslag.length; i++) {
      const sleutel = this.sleutelIn(this.opslag.key(i));
      if (sleutel !== undefined) sleutels.add(sleutel);
    }
    for (const sleutel of [...this.inhoud.keys(), ...sleutels]) this.haal(sleutel);
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

  vind(sleutel: string): Bewerking | undefined {
    return this.inhoud.get(sleutel);
  }

  van(id: string): Bewerking[] {
    return this.alle().filter((b) => b.id === id);
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
      const [plek, ...oud] = this.plekken;
      const waarde = JSON.stringify({ ...bewerking, van: this.account.naam });
      this.opslag.setItem(`${plek}${sleutel}`, waarde);
      this.letterlijk.set(sleutel, waarde);
      for (const eerder of oud) this.opslag.removeItem(eerder + sleutel);
    } catch {
      // Full or forbidden: it goes on without, and the saved state says so.
      this.bewaartVeilig = false;
    }
    this.meld();
  }

  verwijder(bewerking: Bewerking): void {
    const sleutel = sleutelVan(bewerking);
    this.inhoud.delete(sleutel);
    this.letterlijk.delete(sleutel);
    for (const plek of this.plekken) this.opslag.removeItem(plek + sleutel);
    this.meld();
  }

  /** Another tab wrote or removed something (the "storage" event); what counts is what is there now. */
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
    for (const plek of this.plekken) waarde ??= this.opslag.getItem(plek + sleutel);
    if (waarde === (this.letterlijk.get(sleutel) ?? null)) return;
    this.lijst = null;
    this.inhoud.delete(sleutel);
    this.letterlijk.delete(sleutel);
    if (waarde === null) return;
    try {
      const bewerking = JSON.parse(waarde) as Bewerking;
      this.inhoud.set(sleutel, bewerking);
      this.letterlijk.set(sleutel, waarde);
      this.laatsteTijd = Math.max(this.laatsteTijd, bewerking.tijd);
    } catch {
      // Not ours, or cut off: nothing to send.
    }
  }

  private meld(): void {
    this.lijst = null;
    this.iets = this.bundels > 0;
    if (!this.iets) this.gemeld();
  }
}
