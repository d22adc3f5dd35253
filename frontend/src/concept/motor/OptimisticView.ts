import type { Account } from './account';
import { standVan, type Bewaarstand, type Toestand } from './bewaarstand';
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
import type { Kennis } from './Kennis';
import { isStructuur } from './overlay';
import { leesPad, raakt } from './pad';
import type { PasBewaard } from './PasBewaard';
import type { Synchronisatie } from './Synchronisatie';
import type { Onbekend, Wachtrij } from './Wachtrij';

export type Velden = Record<string, unknown>;

/** What the others work with: the edits that wait, what is known of the server, and what sends. */
export interface Onderdelen {
  account: Account;
  wachtrij: Wachtrij;
  kennis: Kennis;
  sync: Synchronisatie;
  pasBewaard: PasBewaard;
}

/**
 * What is shown of the concept: always what the server has, with the waiting edits on top of it, and
 * how far saving is.
 */
export class OptimisticView {
  /** Goes up with what changes which things stand where. */
  structuur = 0;
  private readonly account: Account;
  private readonly wachtrij: Wachtrij;
  private readonly kennis: Kennis;
  private readonly sync: Synchronisatie;
  private readonly pasBewaard: PasBewaard;
  private readonly luisteraars = new Set<() => void>();
  /** What was saved and is not in what was fetched yet. */
  private acknowledged: Bewerking[] = [];
  private vorigeStand: Bewaarstand | undefined;
  private vorigeStructuur = '';
  private vorigeWachtende: readonly Bewerking[] = [];
  private wachtende: ReadonlySet<string> = new Set();

  constructor({ account, wachtrij, kennis, sync, pasBewaard }: Onderdelen) {
    this.account = account;
    this.wachtrij = wachtrij;
    this.kennis = kennis;
    this.sync = sync;
    this.pasBewaard = pasBewaard;
  }

  abonneer(luisteraar: () => void): () => void {
    this.luisteraars.add(luisteraar);
    return () => this.luisteraars.delete(luisteraar);
  }

  /** Takes over what was fetched. Choices that were open are weighed again. */
  leer(delen: readonly Deel[]): void {
    const ids = new Set(delen.map(({ id }) => id));
    this.acknowledged = this.acknowledged.filter((b) => !ids.has(b.id));
    const nieuws = delen.filter((deel) => this.kennis.leer(deel));
    for (const deel of nieuws) {
      for (const wachtend of this.wachtrij.van(deel.id)) {
        const b = this.wachtrij.vers(sleutelVan(wachtend));
        if (b?.wat !== 'veld' || !b.botsing) continue;
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

  /** Another number whenever something else would be laid over what was fetched. */
  get laag(): string {
    return `${this.structuur} ${this.kennis.nieuws}`;
  }

  bekend(id: string): Deel | undefined {
    return this.kennis.vind(id);
  }

  bewerkingen(): readonly Bewerking[] {
    return this.wachtrij.alle();
  }

  /** What is kept here and not understood by this version. */
  onbekende(): readonly Onbekend[] {
    return this.wachtrij.onbekende();
  }

  /** What has to be laid over what was fetched, to show how it is now. */
  lagen() {
    return {
      acknowledged: this.acknowledged,
      bewerkingen: this.wachtrij.alle(),
      isWeg: (id: string) => this.kennis.isWeg(id),
      bekend: (id: string) => this.kennis.vind(id),
    };
  }

  /** Whether an edit of this part waits: without one it is shown as the server has it. */
  heeftWachtende(id: string): boolean {
    const alle = this.wachtrij.alle();
    if (alle !== this.vorigeWachtende) {
      this.vorigeWachtende = alle;
      this.wachtende = new Set(alle.map((b) => b.id));
    }
    return this.wachtende.has(id);
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
    if (b) return this.onderwegVan(b);
    return this.pasBewaard.toont(veldsleutel(id, veld)) ? 'opgeslagen' : 'rust';
  }

  bewaarstand(): Bewaarstand {
    const nu: Bewaarstand = {
      ...standVan(this.wachtrij, this.sync.verbinding, (b) => this.sync.hapert(b)),
      naam: this.account.naam,
      veilig: this.wachtrij.bewaartVeilig,
    };
    if (!zelfde(nu, this.vorigeStand)) this.vorigeStand = nu;
    return this.vorigeStand ?? nu;
  }

  private onderwegVan(b: Bewerking): Toestand {
    const { verbinding } = this.sync;
    if (verbinding === 'weg') return 'wacht';
    if (verbinding !== 'goed') return 'uitgelogd';
    return this.sync.hapert(b) ? 'hapert' : 'bezig';
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

  /** Whether this tab changed it a moment ago. */
  isVanHier(id: string): boolean {
    return this.sync.isBezigMet(id) || this.pasBewaard.isVanHier(id);
  }

  /** Tells who looks on that something may have changed. */
  meld(): void {
    const structuur = JSON.stringify([
      this.wachtrij.alle().filter(isStructuur).map(wezen),
      this.acknowledged.map(wezen),
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
