import { isGereed, type Bewerking } from '../bewerking';
import { wachtOp } from '../taken';
import { BEA, COR, type Wereld } from './Wereld';

const TABS = [0, 1, 2];

/** How every story ends: what has to get through does, by itself, and the screen says so. */
export class Afloop {
  private readonly wereld: Wereld;

  constructor(wereld: Wereld) {
    this.wereld = wereld;
  }

  /**
   * The lines are good again, but some parts still make the server stumble: all others get through, and
   * the screen does not put it on the connection.
   */
  async laatAlleenZiek(): Promise<void> {
    const { browsers, ziek } = this.wereld;
    for (const browser of browsers) {
      browser.pech = [];
      browser.zonderLijn = false;
    }
    this.wereld.logIn(null);
    await this.wereld.tijd(120_000);
    this.eis((alle) => {
      // When what is too slow is all there is, nothing answers.
      const stil = alle.some((b) => ziek.get(b.id) === 'traag') ? ['wacht'] : [];
      return ['hapert', 'botsing', 'fout', ...stil];
    });
  }

  /** Every fault stops and everyone signs in again; then all that can be saved is, by itself. */
  async komTotRust(): Promise<void> {
    this.wereld.ziek.clear();
    // Whoever is signed in still has a page open that nobody touches: it has to find out by itself.
    await this.wereld.tijd(60_000);
    for (const { id } of [COR, BEA]) {
      this.wereld.logIn(id);
      await this.wereld.tijd(60_000);
      await this.eisRust();
    }
  }

  /** Without anybody else nothing waits for a choice. */
  eisLeeg(nr: number): void {
    const over = this.bewerkingen(nr);
    if (over.length > 0) throw new Error(`left: ${JSON.stringify(over)}`);
  }

  /** After that the person decides about what is left, and then nothing is left. */
  async beslisAlles(mijn: boolean): Promise<void> {
    for (const { id } of [COR, BEA]) {
      this.wereld.logIn(id);
      await this.wereld.tijd(1000);
      for (let keer = 0; keer < 40 && this.wachtOpIemand(); keer++) {
        for (const nr of [0, 2]) {
          const tab = this.wereld.tab(nr);
          // What is gone cannot be written any more: after a second try it is let go.
          if (tab) this.wereld.beslis(tab, mijn && keer < 20);
        }
        await this.wereld.tijd(2000);
      }
      await this.eisRust();
      for (const nr of TABS) this.eisLeeg(nr);
    }
  }

  private wachtOpIemand(): boolean {
    return [0, 2].some((nr) => !this.bewerkingen(nr).every(isGereed));
  }

  /** Only what waits for a person is left, the screen says so, and nothing is asked of the server. */
  private async eisRust(): Promise<void> {
    const { server } = this.wereld;
    const eerder = server.verzoeken.length;
    await this.wereld.tijd(60_000);
    const verzoeken = server.verzoeken.slice(eerder);
    if (verzoeken.length > 0) throw new Error(`not at rest: ${verzoeken.join(', ')}`);
    this.eis(() => ['botsing', 'fout']);
  }

  /** Nothing is held up that can get through, and what a page says of what is left is one of these. */
  private eis(magMet: (alle: readonly Bewerking[]) => string[]): void {
    for (const nr of TABS) {
      const alle = this.bewerkingen(nr);
      const door = alle.filter((b) => this.kanDoor(b, alle));
      if (door.length > 0) throw new Error(`held up: ${JSON.stringify(door)}`);
      const stand = this.wereld.tab(nr)?.bewerker.bewaarstand().stand ?? 'opgeslagen';
      const mag = alle.length === 0 ? ['opgeslagen'] : magMet(alle);
      if (!mag.includes(stand)) throw new Error(`"${stand}" with ${JSON.stringify(alle)}`);
    }
  }

  /** Waits for no person and for nothing that makes the server stumble, and nor does what it hangs on. */
  private kanDoor(b: Bewerking, alle: readonly Bewerking[]): boolean {
    return (
      isGereed(b) &&
      !this.wereld.ziek.has(b.id) &&
      wachtOp(b, alle).every((eerst) => this.kanDoor(eerst, alle))
    );
  }

  private bewerkingen(nr: number): readonly Bewerking[] {
    return this.wereld.tab(nr)?.bewerker.bewerkingen() ?? [];
  }
}
