import type { Account, Opslag } from './account';
import { OptimisticView } from './OptimisticView';
import type { Bewerking } from './bewerking';
import type { Deel } from './contract';
import { Kennis } from './Kennis';
import { Keuzes } from './Keuzes';
import { Levensloop } from './Levensloop';
import { Ongedaan } from './Ongedaan';
import { PasBewaard } from './PasBewaard';
import { Schrijver } from './Schrijver';
import type { Server } from './server';
import { Synchronisatie } from './Synchronisatie';
import { Terugdraaier } from './Terugdraaier';
import { Wachtrij } from './Wachtrij';

export interface Omgeving {
  agenda: string;
  /** Whose edits: another account on the same computer gets a queue of its own. */
  account: Account;
  opslag: Opslag;
  server: Server;
  lock: (werk: () => Promise<void>) => Promise<void>;
  /** The server has it: what is shown of the server can be brought up to date. */
  opAntwoord: (bewerkingen: readonly Bewerking[], delen: readonly Deel[]) => void;
  /** Somebody else is signed in by now: who that is has to be found out. */
  opAnder?: () => void;
}

export type Bewerker = ReturnType<typeof maakBewerker>;

/** The engine of one agenda for one account: its parts, put together. The hooks know no more than this. */
export function maakBewerker({ agenda, account, opslag, opAntwoord, opAnder, ...net }: Omgeving) {
  const meld = () => {
    view.meld();
  };
  const kennis = new Kennis();
  const wachtrij = new Wachtrij(opslag, agenda, account, meld);
  const pasBewaard = new PasBewaard(meld);
  const sync = new Synchronisatie({
    ...net,
    wachtrij,
    kennis,
    gemeld: meld,
    bewaard: (bewerkingen, delen) => {
      pasBewaard.noteer(bewerkingen);
      view.onthoud(bewerkingen);
      opAntwoord(bewerkingen, delen);
    },
    opAnder: () => {
      opAnder?.();
    },
  });
  const onderdelen = { account, wachtrij, kennis, sync, pasBewaard };
  const view = new OptimisticView(onderdelen);
  const ongedaan = new Ongedaan();
  const schrijver = new Schrijver(onderdelen, view, ongedaan);
  const levensloop = new Levensloop(onderdelen, ongedaan);
  const terug = new Terugdraaier(onderdelen, view, ongedaan, schrijver, levensloop);
  const keuzes = new Keuzes(onderdelen);
  return {
    account,
    /** Begins sending; also what an earlier visit or another tab left waiting. */
    start: sync.start.bind(sync),
    stop: () => {
      sync.stop();
      pasBewaard.stop();
    },
    /** The connection may be back, or somebody signed in again. */
    probeerOpnieuw: sync.probeerOpnieuw.bind(sync),
    /** Another tab wrote in the storage. No reason to hurry: that tab sends it too. */
    hoorAndereTab: (sleutel: string | null) => {
      wachtrij.hoorAndereTab(sleutel);
      sync.plan();
    },

    // What is shown.
    abonneer: view.abonneer.bind(view),
    get structuur() {
      return view.structuur;
    },
    get laag() {
      return view.laag;
    },
    leer: view.leer.bind(view),
    isTerug: view.isTerug.bind(view),
    bekend: view.bekend.bind(view),
    bewerkingen: view.bewerkingen.bind(view),
    onbekende: view.onbekende.bind(view),
    lagen: view.lagen.bind(view),
    heeftWachtende: view.heeftWachtende.bind(view),
    bewerkingVan: view.bewerkingVan.bind(view),
    makenVan: view.makenVan.bind(view),
    archiefVan: view.archiefVan.bind(view),
    opServer: view.opServer.bind(view),
    waarde: view.waarde.bind(view),
    foutVan: view.foutVan.bind(view),
    botsingVan: view.botsingVan.bind(view),
    toestand: view.toestand.bind(view),
    bewaarstand: view.bewaarstand.bind(view),
    isVanHier: view.isVanHier.bind(view),

    // What is written.
    wijzig: schrijver.wijzig.bind(schrijver),
    wijzigBlok: schrijver.wijzigBlok.bind(schrijver),
    rondAf: schrijver.rondAf.bind(schrijver),
    maak: levensloop.maak.bind(levensloop),
    archiveer: levensloop.archiveer.bind(levensloop),

    // What is taken back, and done again.
    get laatsteDaad() {
      return ongedaan.laatste;
    },
    get volgendeDaad() {
      return ongedaan.volgende;
    },
    maakOngedaan: terug.maakOngedaan.bind(terug),
    herhaal: terug.herhaal.bind(terug),

    // What a person decides.
    kies: keuzes.kies.bind(keuzes),
    kiesArchief: keuzes.kiesArchief.bind(keuzes),
    laatVallen: keuzes.laatVallen.bind(keuzes),
    laatOnbekendeVallen: keuzes.laatOnbekendeVallen.bind(keuzes),
    stuurOpnieuw: keuzes.stuurOpnieuw.bind(keuzes),
  };
}
