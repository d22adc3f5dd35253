import type { Deel } from './contract';

/** What is known of the server: the newest of everything, and what is archived. */
export class Kennis {
  /** Goes up with everything that is learnt. */
  nieuws = 0;
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
   * Takes over what the server gave; an answer that was overtaken by a newer one changes nothing.
   *
   * @returns whether it was news
   */
  leer(deel: Deel): boolean {
    const bekend = this.delen.get(deel.id);
    if (bekend === deel || (bekend && bekend.revisie > deel.revisie)) return false;
    this.delen.set(deel.id, deel);
    this.nieuws++;
    return true;
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
