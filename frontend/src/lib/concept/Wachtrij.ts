import { sleutelVan, type Bewerking } from './bewerking';

/** What is used of localStorage. */
export type Opslag = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/**
 * The waiting edits of one person in one agenda. Each has a key of its own in the storage of the
 * browser, so that two tabs never write over each other's, and a reload or a crash loses nothing.
 */
export class Wachtrij {
  private readonly opslag: Opslag;
  private readonly voor: string;
  private readonly gemeld: () => void;
  private readonly inhoud = new Map<string, Bewerking>();
  /** In order; made anew when somebody asks after a change. */
  private lijst: readonly Bewerking[] | null = null;
  private bundels = 0;
  private iets = false;
  private laatsteTijd = 0;
  /** False when the browser refuses to keep things: what is typed then lives only in this tab. */
  bewaartVeilig = true;

  constructor(opslag: Opslag, agenda: string, gebruiker: string, gemeld: () => void) {
    this.opslag = opslag;
    this.voor = `strategiekaart.concept|${agenda}|${gebruiker}|`;
    this.gemeld = gemeld;
    this.herlees();
  }

  /** What all tabs together have waiting, as it is in the storage now. */
  herlees(): void {
    if (!this.bewaartVeilig) return;
    this.inhoud.clear();
    for (let i = 0; i < this.opslag.length; i++) {
      const sleutel = this.opslag.key(i);
      if (sleutel?.startsWith(this.voor)) this.neemOver(sleutel, this.opslag.getItem(sleutel));
    }
    this.lijst = null;
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

  zet(bewerking: Bewerking): void {
    const sleutel = sleutelVan(bewerking);
    this.inhoud.set(sleutel, bewerking);
    this.laatsteTijd = Math.max(this.laatsteTijd, bewerking.tijd);
    try {
      this.opslag.setItem(this.voor + sleutel, JSON.stringify(bewerking));
    } catch {
      // Full or forbidden: it goes on without, and the saved state says so.
      this.bewaartVeilig = false;
    }
    this.meld();
  }

  verwijder(bewerking: Bewerking): void {
    const sleutel = sleutelVan(bewerking);
    this.inhoud.delete(sleutel);
    this.opslag.removeItem(this.voor + sleutel);
    this.meld();
  }

  /** Another tab wrote or removed something (the "storage" event). */
  hoorAndereTab(sleutel: string | null, waarde: string | null): void {
    if (!sleutel?.startsWith(this.voor)) return;
    if (waarde === null) this.inhoud.delete(sleutel.slice(this.voor.length));
    else this.neemOver(sleutel, waarde);
    this.meld();
  }

  private neemOver(sleutel: string, waarde: string | null): void {
    try {
      const bewerking = JSON.parse(waarde ?? 'null') as Bewerking | null;
      if (!bewerking) return;
      this.inhoud.set(sleutel.slice(this.voor.length), bewerking);
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
