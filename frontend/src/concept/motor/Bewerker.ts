import { ongedaanplek } from '../../lib/ongedaanplek';
import type { Account, Opslag } from './account';
import type { Bewerking } from './bewerking';
import type { Deel } from './contract';
import { maakGebeurtenissen } from './Gebeurtenissen';
import { Kennis } from './Kennis';
import { maakKeuzes } from './Keuzes';
import { maakLevensloop } from './Levensloop';
import { Ongedaan } from './Ongedaan';
import { maakOptimisticView } from './OptimisticView';
import { maakPasBewaard } from './PasBewaard';
import { maakSchrijver } from './Schrijver';
import type { HttpServer } from './HttpServer';
import { Synchronisatie } from './Synchronisatie';
import { maakTerugdraaier } from './Terugdraaier';
import { Wachtrij } from './Wachtrij';

export interface Omgeving {
  agenda: string;
  /** Whose edits: another account on the same computer gets a queue of its own. */
  account: Account;
  opslag: Opslag;
  /** What lasts as long as this tab, and no other tab sees. */
  tabopslag: Opslag;
  server: HttpServer;
  lock: (werk: () => Promise<void>) => Promise<void>;
  /** The server has it: what is shown of the server can be brought up to date. */
  opAntwoord: (bewerkingen: readonly Bewerking[], delen: readonly Deel[]) => void;
  /** Somebody else is signed in by now: who that is has to be found out. */
  opAnder?: () => void;
}

export type Bewerker = ReturnType<typeof maakBewerker>;

/** The engine of one agenda for one account: its parts, put together. The hooks know no more than this. */
export function maakBewerker(omgeving: Omgeving) {
  const { agenda, account, opslag, tabopslag, opAntwoord, ...net } = omgeving;
  const meld = () => view.meld();
  const kennis = new Kennis();
  const wachtrij = new Wachtrij(opslag, agenda, account, meld);
  const pasBewaard = maakPasBewaard(meld);
  const sync = new Synchronisatie({
    ...net,
    wachtrij,
    kennis,
    gemeld: meld,
    bewaard: (bewerkingen, delen) => {
      pasBewaard.noteer(bewerkingen);
      kennis.onthoud(bewerkingen);
      opAntwoord(bewerkingen, delen);
    },
  });
  const onderdelen = { account, wachtrij, kennis, sync, pasBewaard };
  const view = maakOptimisticView(onderdelen);
  const ongedaan = new Ongedaan(tabopslag, ongedaanplek(agenda), account.id);
  const schrijver = maakSchrijver(onderdelen, view, ongedaan);
  const levensloop = maakLevensloop(onderdelen, view, ongedaan);
  const terugdraaier = maakTerugdraaier(
    { ...onderdelen, server: net.server },
    view,
    ongedaan,
    schrijver,
    levensloop,
  );
  return {
    account,
    ...view,
    ...schrijver,
    ...levensloop,
    ...terugdraaier,
    ...maakKeuzes(onderdelen),
    ...maakGebeurtenissen(meld),
    /** Begins sending; also what an earlier visit or another tab left waiting. */
    start: () => {
      sync.start();
      terugdraaier.bereidVoor();
    },
    stop: sync.stop,
    /** The connection may be back, or somebody signed in again. */
    probeerOpnieuw: () => {
      sync.probeerOpnieuw();
      terugdraaier.bereidVoor();
    },
    /** Another tab wrote in the storage. No reason to hurry: that tab sends it too. */
    hoorAndereTab: (sleutel: string | null) => {
      wachtrij.hoorAndereTab(sleutel);
      sync.plan();
    },
  };
}
