import type { Bewerking } from './bewerking';
import type { Deel } from './contract';
import { isStructuur } from './overlay';

/** What is known of the server: the newest of everything, and what is archived. */
export class Kennis {
  /** Goes up with everything that is learnt. */
  nieuws = 0;
  /** What was saved and is not in what was fetched yet. */
  acknowledged: readonly Bewerking[] = [];
  private readonly delen = new Map<string, Deel>();
  private readonly gearchiveerd = new Set<string>();

  vind(id: string): Deel | undefined {
    return this.delen.get(id);
  }

  isWeg(id: string): boolean {
    return this.gearchiveerd.has(id);
  }

  alleWeg(): string[] {
    return [...this.gearchiveerd];
  }

  /**
   * Takes over what was fetched; what was overtaken by a newer answer changes nothing.
   *
   * @returns what was news
   */
  leer(delen: readonly Deel[]): Deel[] {
    const ids = new Set(delen.map(({ id }) => id));
    this.acknowledged = this.acknowledged.filter((b) => !ids.has(b.id));
    const nieuws = delen.filter((deel) => {
      const bekend = this.delen.get(deel.id);
      return bekend !== deel && !(bekend && bekend.revisie > deel.revisie);
    });
    nieuws.forEach((deel) => this.delen.set(deel.id, deel));
    this.nieuws += nieuws.length;
    return nieuws;
  }

  /** Keeps showing what was saved until it is in what is fetched. */
  onthoud(bewerkingen: readonly Bewerking[]): void {
    const weg = new Set(
      bewerkingen.flatMap((b) => (b.wat === 'archief' ? [b, ...b.mee] : [])).map(({ id }) => id),
    );
    const blijft = (b: { id: string }) => !weg.has(b.id);
    this.acknowledged = [
      // What came back along with something, and is archived now, is no longer back.
      ...this.acknowledged.map((b) =>
        b.wat === 'herstel' ? { ...b, mee: b.mee.filter(blijft) } : b,
      ),
      ...bewerkingen.filter(isStructuur),
    ].filter(blijft);
  }

  /** An answer of the server to a write of our own: the newest there is. */
  isNu(deel: Deel): void {
    this.gearchiveerd.delete(deel.id);
    this.delen.set(deel.id, deel);
    this.nieuws++;
  }

  isGearchiveerd(id: string): void {
    this.gearchiveerd.add(id);
  }

  isTerug(id: string): void {
    this.gearchiveerd.delete(id);
  }
}
