/** The moment at which every test begins, so that recorded answers and "nu" agree. */
export const BEGIN = new Date('2026-11-26T12:00:00+01:00');

const ECHT = {
  Date: window.Date,
  setTimeout: window.setTimeout.bind(window),
  clearTimeout: window.clearTimeout.bind(window),
};

type Werk = (...mee: unknown[]) => void;

interface Wekker {
  echt: number;
  om: number;
  loopAf: () => void;
}

/**
 * The clock of the page: it begins at BEGIN and runs as a clock does. A test may put it forward, and
 * whatever waited until then happens at once: nobody waits for the pause after typing.
 */
export class Klok {
  private verschil = BEGIN.getTime() - Date.now();
  private readonly wekkers = new Map<number, Wekker>();

  /** Takes the place of Date and setTimeout; gives back what ends that. */
  begin(): () => void {
    const { Date: EchteDate, clearTimeout } = ECHT;
    const nu = () => this.nu();
    window.Date = class extends EchteDate {
      constructor(...delen: unknown[]) {
        super(...((delen.length === 0 ? [nu()] : delen) as [number]));
      }

      static override now(): number {
        return nu();
      }
    } as DateConstructor;
    window.setTimeout = ((werk: Werk, na = 0, ...mee: unknown[]) =>
      this.zet(werk, na, mee)) as typeof window.setTimeout;
    window.clearTimeout = (id) => {
      clearTimeout(this.wekkers.get(Number(id))?.echt ?? id);
      this.wekkers.delete(Number(id));
    };
    return () => Object.assign(window, ECHT);
  }

  /** Puts the clock forward; what falls in that time happens in its order. */
  vooruit(ms: number): void {
    const tot = this.nu() + ms;
    for (;;) {
      const [id, eerste] =
        [...this.wekkers].toSorted(([, a], [, b]) => a.om - b.om).find(([, { om }]) => om <= tot) ??
        [];
      if (id === undefined || eerste === undefined) break;
      this.verschil += Math.max(0, eerste.om - this.nu());
      ECHT.clearTimeout(eerste.echt);
      this.wekkers.delete(id);
      eerste.loopAf();
    }
    this.verschil += Math.max(0, tot - this.nu());
    // What waits for later waits that much shorter.
    for (const [id, wekker] of this.wekkers) {
      ECHT.clearTimeout(wekker.echt);
      wekker.echt = this.zetEcht(id, wekker);
    }
  }

  private nu(): number {
    return ECHT.Date.now() + this.verschil;
  }

  private zet(werk: Werk, na: number, mee: unknown[]): number {
    const wekker: Wekker = {
      echt: 0,
      om: this.nu() + na,
      loopAf: () => {
        werk(...mee);
      },
    };
    // The number under which the page knows it stays, also after it was set again.
    const id = ECHT.setTimeout(() => this.loopAf(id), na);
    wekker.echt = id;
    this.wekkers.set(id, wekker);
    return id;
  }

  private zetEcht(id: number, { om }: Wekker): number {
    return ECHT.setTimeout(() => this.loopAf(id), om - this.nu());
  }

  private loopAf(id: number): void {
    const wekker = this.wekkers.get(id);
    this.wekkers.delete(id);
    wekker?.loopAf();
  }
}
