import type { Opslag } from '../account';

/** The storage of one tab, which it keeps over a reload. */
export class Tabgeheugen implements Opslag {
  private readonly inhoud = new Map<string, string>();

  get length(): number {
    return this.inhoud.size;
  }

  key(i: number): string | null {
    return [...this.inhoud.keys()][i] ?? null;
  }

  getItem(sleutel: string): string | null {
    return this.inhoud.get(sleutel) ?? null;
  }

  setItem(sleutel: string, waarde: string): void {
    this.inhoud.set(sleutel, waarde);
  }

  removeItem(sleutel: string): void {
    this.inhoud.delete(sleutel);
  }
}
