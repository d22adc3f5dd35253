import { perDeel, type Bewerking } from './bewerking';

const EERSTE_MS = 1000;
/** The longest pause of one part that the server cannot process. */
const LANGSTE_DEEL_MS = 30_000;
/** The longest pause of everything, while nothing gets through. */
const LANGSTE_MS = 10_000;
/** So many parts in a row that fail are not to blame themselves: the server gets some air. */
const TE_VEEL = 3;

interface Deelstand {
  /** How often in a row the server could not process it. */
  gestruikeld: number;
  /** How often it was tried without getting through, for whatever reason. */
  pogingen: number;
  tot: number;
  /** The newest edit that was in it. */
  tijd: number;
}

const pauze = (keer: number, langste: number): number =>
  Math.min(langste, EERSTE_MS * 2 ** Math.min(keer - 1, 10));

/**
 * When what did not get through is tried again. Each part has a pause of its own, which grows, so that
 * one that keeps failing holds up nothing else. Without a connection, or when one part after another
 * fails, everything has a pause, and after it goes first what was tried least.
 */
export class Uitstel {
  private readonly delen = new Map<string, Deelstand>();
  private opRij = 0;
  private allesTot = 0;

  /** The server did what was asked, or said what is wrong with it. */
  gelukt(taak: readonly Bewerking[]): void {
    taak.forEach(({ id }) => this.delen.delete(id));
    this.opRij = 0;
    this.allesTot = 0;
  }

  /** Nothing answered. */
  zonderVerbinding(taak: readonly Bewerking[]): void {
    this.noteer(taak, false);
    this.opRij++;
    this.allesTot = Date.now() + pauze(this.opRij, LANGSTE_MS);
  }

  /** The server could not process it now. */
  gestruikeld(taak: readonly Bewerking[]): void {
    this.noteer(taak, true);
    this.opRij++;
    if (this.opRij >= TE_VEEL) {
      this.allesTot = Date.now() + pauze(this.opRij - TE_VEEL + 1, LANGSTE_MS);
    }
  }

  /** Something changed for the better: everything may be tried at once. */
  vergeet(): void {
    this.allesTot = 0;
    this.delen.forEach((stand) => {
      stand.tot = 0;
    });
  }

  /** Whether everything has to wait. */
  get isAlles(): boolean {
    return this.allesTot > Date.now();
  }

  /** Whether the server cannot process this part. */
  hapert(id: string): boolean {
    return (this.delen.get(id)?.gestruikeld ?? 0) > 0;
  }

  get ietsHapert(): boolean {
    return [...this.delen.values()].some(({ gestruikeld }) => gestruikeld > 0);
  }

  /** What was tried least goes first. */
  pogingen(id: string): number {
    return this.delen.get(id)?.pogingen ?? 0;
  }

  /** Until when a part waits; not when something newer was written in it since. */
  tot(id: string, nieuwste: number): number {
    const stand = this.delen.get(id);
    return stand === undefined || nieuwste > stand.tijd ? 0 : stand.tot;
  }

  /** The same, when nothing new happens. */
  totVanzelf(id: string, nieuwste: number): number {
    return Math.max(this.allesTot, this.tot(id, nieuwste));
  }

  private noteer(taak: readonly Bewerking[], struikelde: boolean): void {
    for (const [id, bewerkingen] of perDeel(taak)) {
      const eerder = this.delen.get(id);
      const gestruikeld = (eerder?.gestruikeld ?? 0) + (struikelde ? 1 : 0);
      this.delen.set(id, {
        gestruikeld,
        pogingen: (eerder?.pogingen ?? 0) + 1,
        tot: struikelde ? Date.now() + pauze(gestruikeld, LANGSTE_DEEL_MS) : (eerder?.tot ?? 0),
        tijd: Math.max(...bewerkingen.map(({ tijd }) => tijd)),
      });
    }
  }
}
