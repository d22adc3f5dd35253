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
  private lijst: readonly Bewerking[] = [];
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
    this.ververs();
  }

  /** In the order in which they were made. */
  alle(): readonly Bewerking[] {
    return this.lijst;
  }

  vind(sleutel: string): Bewerking | undefined {
    return this.inhoud.get(sleutel);
  }

  van(id: string): Bewerking[] {
    return this.lijst.filter((b) => b.id === id);
  }

  /** A moment later than every other, for the order. */
  nu(): number {
    this.laatsteTijd = Math.max(this.laatsteTijd + 1, Date.now());
    return this.laatsteTijd;
  }

  zet(bewerking: Bewerking): void {
    const sleutel = sleutelVan(bewerking);
    this.inhoud.set(sleutel, bewerking);
    try {
      this.opslag.setItem(this.voor + sleutel, JSON.stringify(bewerking));
    } catch {
      // Full or forbidden: it goes on without, and the saved state says so.
      this.bewaartVeilig = false;
    }
    this.ververs();
    this.gemeld();
  }

  verwijder(bewerking: Bewerking): void {
    const sleutel = sleutelVan(bewerking);
    this.inhoud.delete(sleutel);
    this.opslag.removeItem(this.voor + sleutel);
    this.ververs();
    this.gemeld();
  }

  /** Another tab wrote or removed something (the "storage" event). */
  hoorAndereTab(sleutel: string | null, waarde: string | null): void {
    if (!sleutel?.startsWith(this.voor)) return;
    if (waarde === null) this.inhoud.delete(sleutel.slice(this.voor.length));
    else this.neemOver(sleutel, waarde);
    this.ververs();
    this.gemeld();
  }

  private neemOver(sleutel: string, waarde: string | null): void {
    try {
      const bewerking = JSON.parse(waarde ?? 'null') as Bewerking | null;
      if (bewerking) this.inhoud.set(sleutel.slice(this.voor.length), bewerking);
    } catch {
      // Not ours, or cut off: nothing to send.
    }
  }

  private ververs(): void {
    this.lijst = [...this.inhoud.values()].toSorted((a, b) => a.tijd - b.tijd);
    this.laatsteTijd = Math.max(this.laatsteTijd, this.lijst.at(-1)?.tijd ?? 0);
  }
}
