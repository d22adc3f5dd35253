import {
  isGereed,
  sleutelVan,
  veldsleutel,
  weeg,
  type Bewerking,
  type Botsing,
  type Fout,
} from './bewerking';
import type { Deel } from './contract';
import { zelfde } from './gelijk';
import { Kennis } from './Kennis';
import { isStructuur } from './overlay';
import { leesPad, raakt } from './pad';
import type { Server } from './server';
import { Synchronisatie } from './Synchronisatie';
import { Wachtrij, type Opslag } from './Wachtrij';

/** Of one field: nothing to tell, just saved, on its way, or waiting for something. */
export type Toestand = 'rust' | 'opgeslagen' | 'bezig' | 'wacht' | 'fout' | 'botsing';

/** Of everything together: the most urgent. */
export interface Bewaarstand {
  stand: 'opgeslagen' | 'bezig' | 'wacht' | 'uitgelogd' | 'fout' | 'botsing';
  /** How many edits are not on the server yet. */
  aantal: number;
  /** False when this browser cannot keep them over a reload. */
  veilig: boolean;
}

export interface Omgeving {
  agenda: string;
  /** Whose edits: another account on the same computer gets a queue of its own. */
  gebruiker: string;
  opslag: Opslag;
  server: Server;
  slot: (werk: () => Promise<void>) => Promise<void>;
  /** The server has it: what is shown of the server can be brought up to date. */
  opAntwoord: (bewerkingen: readonly Bewerking[], deel: Deel | null) => void;
}

export type Velden = Record<string, unknown>;

/** How long "opgeslagen" stands beside a field. */
const TOON_BEWAARD_MS = 3000;
/** How long after saving an event may still be about that. */
const VAN_HIER_MS = 5000;

/**
 * What is shown of the concept: always what the server has, with the waiting edits on top of it, and
 * how far saving is.
 */
export class Beeld {
  /** Goes up with what changes which things stand where. */
  structuur = 0;
  protected readonly kennis = new Kennis();
  protected readonly wachtrij: Wachtrij;
  protected readonly sync: Synchronisatie;
  private readonly luisteraars = new Set<() => void>();
  private readonly pasBewaard = new Map<string, ReturnType<typeof setTimeout>>();
  /** What was saved and is not in what was fetched yet. */
  private nagalm: Bewerking[] = [];
  private readonly vanHier = new Map<string, number>();
  private vorigeStand: Bewaarstand | undefined;
  private vorigeStructuur = '';

  constructor({ agenda, gebruiker, opslag, server, slot, opAntwoord }: Omgeving) {
    this.wachtrij = new Wachtrij(opslag, agenda, gebruiker, () => {
      this.meld();
    });
    this.sync = new Synchronisatie({
      wachtrij: this.wachtrij,
      kennis: this.kennis,
      server,
      slot,
      gemeld: () => {
        this.meld();
      },
      bewaard: (bewerkingen, deel) => {
        this.toonBewaard(bewerkingen.map(sleutelVan));
        this.onthoud(bewerkingen);
        opAntwoord(bewerkingen, deel);
      },
    });
  }

  abonneer = (luisteraar: () => void): (() => void) => {
    this.luisteraars.add(luisteraar);
    return () => this.luisteraars.delete(luisteraar);
  };

  /** Begins sending; also what an earlier visit or another tab left waiting. */
  start(): void {
    this.sync.start();
  }

  stop(): void {
    this.sync.stop();
    this.pasBewaard.forEach((wekker) => {
      clearTimeout(wekker);
    });
  }

  /** The connection may be back, or somebody signed in again. */
  probeerOpnieuw = (): void => {
    this.sync.wek();
  };

  hoorAndereTab(sleutel: string | null, waarde: string | null): void {
    this.wachtrij.hoorAndereTab(sleutel, waarde);
    this.sync.wek();
  }

  /** Takes over what was fetched. Choices that were open are weighed again. */
  leer(delen: readonly Deel[]): void {
    const ids = new Set(delen.map(({ id }) => id));
    this.nagalm = this.nagalm.filter((b) => !ids.has(b.id));
    const nieuws = delen.filter((deel) => this.kennis.leer(deel));
    for (const deel of nieuws) {
      for (const b of this.wachtrij.van(deel.id)) {
        if (b.wat !== 'veld' || !b.botsing) continue;
        const ander = leesPad(deel.inhoud, b.veld);
        if (weeg(b, ander) !== 'botsing') this.wachtrij.zet({ ...b, botsing: null });
        else if (!zelfde(ander, b.botsing.ander)) {
          this.wachtrij.zet({ ...b, botsing: { ander, wie: b.botsing.wie } });
        }
      }
    }
    if (nieuws.length > 0) this.meld();
    this.sync.wek();
  }

  /** Somebody put it back. */
  isTerug(id: string): void {
    this.kennis.isTerug(id);
    this.meld();
  }

  bekend(id: string): Deel | undefined {
    return this.kennis.vind(id);
  }

  bewerkingen(): readonly Bewerking[] {
    return this.wachtrij.alle();
  }

  /** What has to be laid over what was fetched, to show how it is now. */
  lagen() {
    return {
      nagalm: this.nagalm,
      bewerkingen: this.wachtrij.alle(),
      isWeg: (id: string) => this.kennis.isWeg(id),
      bekend: (id: string) => this.kennis.vind(id),
    };
  }

  bewerkingVan(id: string, veld: string): Bewerking | undefined {
    return this.wachtrij.vind(veldsleutel(id, veld));
  }

  makenVan(id: string): Bewerking | undefined {
    return this.wachtrij.vind(`${id}|maak`);
  }

  archiefVan(id: string): Bewerking | undefined {
    return this.wachtrij.vind(`${id}|archief`);
  }

  /** A value as the server has it; of what is not made yet, as it will be made. */
  opServer(id: string, veld: string): unknown {
    const deel = this.kennis.vind(id);
    if (deel) return leesPad(deel.inhoud, veld);
    const maken = this.makenVan(id);
    return maken?.wat === 'maak' ? leesPad(maken.inhoud, veld) : undefined;
  }

  /** A value as it is shown: with the waiting edit. */
  waarde(id: string, veld: string): unknown {
    const bewerking = this.bewerkingVan(id, veld);
    return bewerking?.wat === 'veld' ? bewerking.waarde : this.opServer(id, veld);
  }

  foutVan(id: string, veld: string): Fout | null {
    const eigen = this.bewerkingVan(id, veld)?.fout;
    if (eigen) return eigen;
    const maken = this.makenVan(id)?.fout;
    return maken && Object.keys(maken.velden).some((pad) => raakt(pad, veld)) ? maken : null;
  }

  botsingVan(id: string, veld: string): Botsing | null {
    return this.bewerkingVan(id, veld)?.botsing ?? null;
  }

  toestand(id: string, veld: string): Toestand {
    const b = this.bewerkingVan(id, veld);
    if (b?.botsing) return 'botsing';
    if (this.foutVan(id, veld)) return 'fout';
    if (b) return this.sync.verbinding === 'goed' ? 'bezig' : 'wacht';
    return this.pasBewaard.has(veldsleutel(id, veld)) ? 'opgeslagen' : 'rust';
  }

  bewaarstand(): Bewaarstand {
    const alle = this.wachtrij.alle();
    const stand = alle.some(({ botsing }) => botsing)
      ? 'botsing'
      : alle.some(({ fout }) => fout)
        ? 'fout'
        : alle.length === 0
          ? 'opgeslagen'
          : ({ goed: 'bezig', weg: 'wacht', uitgelogd: 'uitgelogd' } as const)[
              this.sync.verbinding
            ];
    const nu = { stand, aantal: alle.length, veilig: this.wachtrij.bewaartVeilig } as const;
    if (!zelfde(nu, this.vorigeStand)) this.vorigeStand = nu;
    return this.vorigeStand ?? nu;
  }

  /** Keeps showing what was saved until it is in what is fetched. */
  private onthoud(bewerkingen: readonly Bewerking[]): void {
    const weg = new Set(bewerkingen.filter((b) => b.wat === 'archief').map(({ id }) => id));
    const erbij = bewerkingen.filter((b) => isStructuur(b) && !weg.has(b.id));
    this.nagalm = [...this.nagalm.filter(({ id }) => !weg.has(id)), ...erbij];
    const nu = Date.now();
    bewerkingen.forEach(({ id }) => this.vanHier.set(id, nu));
  }

  /** Whether this tab changed it a moment ago. */
  isVanHier(id: string): boolean {
    const toen = this.vanHier.get(id);
    return this.sync.isBezigMet(id) || (toen !== undefined && Date.now() - toen < VAN_HIER_MS);
  }

  /** One alarm for what was saved together: a pasted block is hundreds of fields. */
  private toonBewaard(sleutels: readonly string[]): void {
    const wekker = setTimeout(() => {
      // What was saved again since keeps standing a little longer.
      for (const sleutel of sleutels) {
        if (this.pasBewaard.get(sleutel) === wekker) this.pasBewaard.delete(sleutel);
      }
      this.meld();
    }, TOON_BEWAARD_MS);
    for (const sleutel of sleutels) this.pasBewaard.set(sleutel, wekker);
  }

  protected meld(): void {
    const structuur = JSON.stringify([
      this.wachtrij.alle().filter(isStructuur).map(wezen),
      this.nagalm.map(wezen),
      this.kennis.alleWeg(),
    ]);
    if (structuur !== this.vorigeStructuur) {
      this.vorigeStructuur = structuur;
      this.structuur++;
    }
    this.luisteraars.forEach((luisteraar) => {
      luisteraar();
    });
  }
}

const wezen = (b: Bewerking) => [
  sleutelVan(b),
  b.wat === 'veld' && b.waarde,
  b.wat === 'maak' && b.inhoud,
  isGereed(b) || b.botsing,
];
