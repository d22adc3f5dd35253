import { Probleem } from '../../lib/Probleem';
import { sleutelVan, type Bewerking } from './bewerking';
import { volgendeTaken, volgendMoment, wachtOp } from './taken';
import { Uitstel } from './Uitstel';
import { maakVerzending, type Verzending } from './Verzending';
import type { Verzendomgeving } from './Verzendomgeving';
import { foutVan, isVoorbijgaand, weiger } from './weigering';

/** Whether what is typed can reach the server now; "ander": somebody else is signed in. */
export type Verbinding = 'goed' | 'weg' | 'uitgelogd' | 'ander';

interface Omgeving extends Verzendomgeving {
  /** Lets one tab at a time send; the others wait for their turn. */
  lock: (werk: () => Promise<void>) => Promise<void>;
  /** Something became known, was saved or is on its way. */
  gemeld: () => void;
  /** The server says that somebody else is signed in than the one whose edits these are. */
  opAnder?: () => void;
}

/**
 * Sends the waiting edits in their order, so that what is made exists before it is changed, and one
 * request at a time per part; a task is what goes in one request. Every outcome leaves the queue in a state from which it goes on: an edit goes
 * away only when the server is known to have it.
 */
export class Synchronisatie {
  verbinding: Verbinding = 'goed';
  private readonly om: Omgeving;
  private readonly verzending: Verzending;
  private readonly uitstel = new Uitstel();
  private onderweg: ReadonlySet<string> = new Set();
  private wekker: ReturnType<typeof setTimeout> | undefined;
  private loopt = false;
  private nogEens = false;
  private gestopt = false;

  constructor(omgeving: Omgeving) {
    this.om = omgeving;
    this.verzending = maakVerzending(omgeving);
  }

  isOnderweg(sleutel: string): boolean {
    return this.onderweg.has(sleutel);
  }

  isBezigMet(id: string): boolean {
    return [...this.onderweg].some((sleutel) => sleutel.startsWith(`${id}|`));
  }

  /** Whether the server cannot process this now, or what this has to wait for. */
  hapert(b: Bewerking): boolean {
    return (
      this.uitstel.hapert(b.id) ||
      (this.uitstel.ietsHapert &&
        wachtOp(b, this.om.wachtrij.alle()).some(({ id }) => this.uitstel.hapert(id)))
    );
  }

  start = (): void => {
    this.gestopt = false;
    this.wek();
  };

  stop = (): void => {
    this.gestopt = true;
    clearTimeout(this.wekker);
  };

  /** What went wrong before may go well now: everything is tried at once. */
  probeerOpnieuw = (): void => {
    this.uitstel.vergeet();
    this.wek();
  };

  /** Sends what is ready, now. */
  wek = (): void => {
    clearTimeout(this.wekker);
    if (this.gestopt) return;
    if (this.loopt) {
      this.nogEens = true;
      return;
    }
    this.loopt = true;
    this.nogEens = false;
    void this.om
      .lock(() => this.ronde())
      .finally(() => {
        this.loopt = false;
        if (this.nogEens) this.wek();
        else this.plan();
      });
  };

  /** Sends by itself when there is something to send, and not before every pause is over. */
  plan(): void {
    clearTimeout(this.wekker);
    if (this.gestopt || this.loopt) return;
    if (this.verbinding === 'uitgelogd' || this.verbinding === 'ander') return;
    const moment = volgendMoment(this.om.wachtrij.alle(), this.uitstel);
    if (moment === null) return;
    this.wekker = setTimeout(this.wek, Math.max(0, moment - Date.now()));
  }

  private async ronde(): Promise<void> {
    this.om.wachtrij.herlees();
    for (;;) {
      const taken = this.gestopt
        ? null
        : volgendeTaken(this.om.wachtrij.alle(), this.uitstel, this.verzending.kanSamen);
      if (!taken) return;
      this.onderweg = new Set(taken.flat().map(sleutelVan));
      this.om.gemeld();
      const uitkomsten = await Promise.allSettled(taken.map((taak) => this.verzending.stuur(taak)));
      this.onderweg = new Set();
      const verder = this.verwerk(taken, uitkomsten);
      this.om.gemeld();
      if (!verder) return;
    }
  }

  /** @returns whether there is any use in going on */
  private verwerk(
    taken: readonly Bewerking[][],
    uitkomsten: readonly PromiseSettledResult<boolean>[],
  ): boolean {
    const problemen = uitkomsten.map((uitkomst) =>
      uitkomst.status === 'rejected' ? Probleem.vanUitzondering(uitkomst.reason) : null,
    );
    if (problemen.some((probleem) => probleem?.status === 401)) {
      this.verbinding = 'uitgelogd';
    } else if (problemen.some((probleem) => probleem?.isVanAnder)) {
      this.verbinding = 'ander';
      this.om.opAnder?.();
    } else if (problemen.some((probleem) => probleem === null || probleem.oorzaak === 'antwoord')) {
      this.verbinding = 'goed';
    } else if (problemen.some((probleem) => probleem?.oorzaak === 'netwerk')) {
      this.verbinding = 'weg';
    } else if (this.verbinding !== 'goed') {
      // Too slow, on top of what was known already.
      this.verbinding = 'weg';
    }
    taken.forEach((taak, i) => {
      const [probleem, uitkomst] = [problemen[i], uitkomsten[i]];
      if (probleem) this.noteer(taak, probleem);
      else if (uitkomst?.status === 'fulfilled' && uitkomst.value) {
        this.uitstel.gelukt(taak);
      }
    });
    return this.verbinding === 'goed' && !this.uitstel.isAlles;
  }

  private noteer(taak: readonly Bewerking[], probleem: Probleem): void {
    if (probleem.status === 401 || probleem.isVanAnder) return;
    if (!isVoorbijgaand(probleem)) {
      this.uitstel.gelukt(taak);
      weiger(this.om.wachtrij, taak, foutVan(probleem));
    } else if (this.verbinding === 'weg') this.uitstel.zonderVerbinding(taak);
    else this.uitstel.gestruikeld(taak);
  }
}
