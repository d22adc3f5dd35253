import {
  isGereed,
  sleutelVan,
  veldsleutel,
  weeg,
  type Bewerking,
  type Botsing,
  type Fout,
} from './bewerking';
import type { Deel, Inhouden, Soort } from './contract';
import { gelijk, zelfde } from './gelijk';
import { Kennis } from './Kennis';
import { Ongedaan, type Daad } from './Ongedaan';
import { isStructuur } from './overlay';
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

/** How taking back (or doing again) went. */
export type Terugname = { daad: Daad; gelukt: boolean } | null;

interface Omgeving {
  agenda: string;
  /** Whose edits: another account on the same computer gets a queue of its own. */
  gebruiker: string;
  opslag: Opslag;
  server: Server;
  slot: (werk: () => Promise<void>) => Promise<void>;
  /** The server has it: what is shown of the server can be brought up to date. */
  opAntwoord: (bewerkingen: readonly Bewerking[], deel: Deel | null) => void;
}

type Velden = Record<string, unknown>;

/** How long "opgeslagen" stands beside a field. */
const TOON_BEWAARD_MS = 3000;
/** How long after saving an event may still be about that. */
const VAN_HIER_MS = 5000;
/** A pause in typing after which a text is saved. */
const PAUZE_MS = 1500;

/**
 * The heart of editing: takes every edit at once, keeps it, sends it when it can, and can take it
 * back. What is shown is always what the server has with the waiting edits on top of it.
 */
export class Bewerker {
  /** Goes up with everything that happens, and with what changes which things stand where. */
  versie = 0;
  structuur = 0;
  private readonly kennis = new Kennis();
  private readonly ongedaan = new Ongedaan();
  private readonly wachtrij: Wachtrij;
  private readonly sync: Synchronisatie;
  private readonly luisteraars = new Set<() => void>();
  private readonly pasBewaard = new Map<string, ReturnType<typeof setTimeout>>();
  private nagalm: Bewerking[] = [];
  private readonly vanHier = new Map<string, number>();
  /** What was made and taken back before the server heard of it. */
  private readonly weggelegd = new Map<string, Bewerking[]>();
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
        bewerkingen.forEach((b) => {
          this.toonBewaard(sleutelVan(b));
        });
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

  // --- what is known and shown ---------------------------------------------------------------------------------------

  /** Takes over what was fetched. Choices that were open are weighed again. */
  leer(delen: readonly Deel[]): void {
    const ids = new Set(delen.map(({ id }) => id));
    this.nagalm = this.nagalm.filter((b) => !ids.has(b.id));
    const nieuws = delen.filter((deel) => this.kennis.leer(deel));
    for (const deel of nieuws) {
      for (const b of this.wachtrij.van(deel.id)) {
        if (b.wat !== 'veld' || !b.botsing) continue;
        const ander = (deel.inhoud as unknown as Velden)[b.veld];
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
    const deel = this.kennis.vind(id)?.inhoud as Velden | undefined;
    if (deel) return deel[veld];
    const maken = this.makenVan(id);
    return maken?.wat === 'maak' ? maken.inhoud[veld] : undefined;
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
    return maken && Object.keys(maken.velden).some((pad) => pad.split('/')[0] === veld)
      ? maken
      : null;
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

  // --- editing -------------------------------------------------------------------------------------------------------

  /**
   * Fields of one thing become other values.
   *
   * @param gezien the values that the person saw before: what came in since is not overwritten unseen
   * @param typend still typing: kept at once, sent after a pause (true) or after the given milliseconds
   */
  wijzig<S extends Soort>(
    deel: Pick<Deel<S>, 'id' | 'soort'>,
    velden: Partial<Inhouden[S]>,
    { gezien, typend, titel = '', verplaatst = false }: Wijzigopties = {},
  ): void {
    const naar = velden as Velden;
    const van = Object.fromEntries(
      Object.keys(naar).map((veld) => [veld, this.waarde(deel.id, veld)]),
    );
    if (zelfde(van, naar)) {
      if (!typend) this.rondAf(deel.id, Object.keys(naar));
      return;
    }
    const { id, soort } = deel;
    const wat = verplaatst ? ('verplaats' as const) : ('wijzig' as const);
    this.ongedaan.noteer({ wat, soort, id, titel, van, naar }, typend !== undefined);
    this.schrijf(id, soort, naar, gezien, typend);
    this.sync.wek();
  }

  /** Typing has ended: what waits for a pause goes now. */
  rondAf(id: string, velden: string[]): void {
    this.ongedaan.sluit();
    for (const veld of velden) {
      const b = this.bewerkingVan(id, veld);
      if (b?.wat === 'veld' && b.pas > Date.now()) this.wachtrij.zet({ ...b, pas: 0 });
    }
    this.sync.wek();
  }

  private schrijf(
    id: string,
    soort: Soort,
    naar: Velden,
    gezien?: Velden,
    typend?: true | number,
  ): void {
    const maken = this.makenVan(id);
    for (const [veld, waarde] of Object.entries(naar)) {
      // What the server refused to make is not there: it is made with the better value.
      if (maken?.wat === 'maak' && maken.fout) {
        const inhoud = { ...maken.inhoud, ...naar };
        this.wachtrij.zet({ ...maken, inhoud, fout: null });
        return;
      }
      const b = this.bewerkingVan(id, veld);
      const waits = b?.wat === 'veld' ? b : undefined;
      const nu = gezien && veld in gezien ? gezien[veld] : this.opServer(id, veld);
      const basis = waits ? waits.basis : (nu ?? null);
      if (zelfde(basis, waarde) && !waits?.geprobeerd?.length && !waits?.botsing) {
        if (waits) this.wachtrij.verwijder(waits);
        continue;
      }
      this.wachtrij.zet({
        wat: 'veld',
        id,
        soort,
        veld,
        waarde,
        basis,
        pas: typend === undefined ? 0 : Date.now() + (typend === true ? PAUZE_MS : typend),
        tijd: this.wachtrij.nu(),
        fout: null,
        botsing: waits?.botsing ?? null,
        ...(waits?.geprobeerd && { geprobeerd: waits.geprobeerd }),
      });
    }
  }

  /** Something new; it can be shown and edited at once. */
  maak<S extends Soort>(soort: S, inhoud: Partial<Inhouden[S]>, titel = ''): string {
    const id = crypto.randomUUID();
    this.wachtrij.zet({
      wat: 'maak',
      id,
      soort,
      inhoud: inhoud,
      tijd: this.wachtrij.nu(),
      fout: null,
      botsing: null,
    });
    this.ongedaan.noteer({ wat: 'maak', soort, titel, ids: [{ soort, id }] });
    this.sync.wek();
    return id;
  }

  /** Takes something away, with what hangs under it; the server does the same. */
  archiveer(
    deel: Pick<Deel, 'id' | 'soort'>,
    mee: readonly Pick<Deel, 'id' | 'soort'>[] = [],
    titel = '',
  ): void {
    const ids = [deel, ...mee].map(({ id, soort }) => ({ id, soort }));
    this.ongedaan.noteer({ wat: 'archief', soort: deel.soort, titel, ids });
    this.doeWeg(ids);
    this.sync.wek();
  }

  private doeWeg(ids: { id: string; soort: Soort }[]): void {
    const [eerste] = ids;
    if (!eerste) return;
    const maken = this.makenVan(eerste.id);
    if (maken && !maken.geprobeerd) {
      // The server never heard of it.
      const weg = ids.flatMap(({ id }) => this.wachtrij.van(id));
      this.weggelegd.set(eerste.id, weg);
      weg.forEach((b) => {
        this.wachtrij.verwijder(b);
      });
      return;
    }
    const herstel = this.wachtrij.vind(`${eerste.id}|herstel`);
    if (herstel && !this.sync.isOnderweg(sleutelVan(herstel))) {
      this.wachtrij.verwijder(herstel);
      if (this.kennis.isWeg(eerste.id)) return;
    }
    const basis: Velden = { ...(this.kennis.vind(eerste.id)?.inhoud ?? {}) };
    for (const b of this.wachtrij.van(eerste.id)) {
      if (b.wat === 'maak') Object.assign(basis, b.inhoud);
      if (b.wat === 'veld') basis[b.veld] = b.waarde;
    }
    this.wachtrij.zet({
      ...eerste,
      wat: 'archief',
      basis,
      tijd: this.wachtrij.nu(),
      fout: null,
      botsing: null,
    });
    ids.slice(1).forEach(({ id }) => {
      this.kennis.isGearchiveerd(id);
    });
    this.meld();
  }

  private zetTerug(ids: { id: string; soort: Soort }[]): void {
    const weggelegd = this.weggelegd.get(ids[0]?.id ?? '');
    if (weggelegd) {
      this.weggelegd.delete(ids[0]?.id ?? '');
      weggelegd.forEach((b) => {
        this.wachtrij.zet({ ...b, tijd: this.wachtrij.nu() });
      });
      return;
    }
    const [eerste, ...mee] = ids;
    if (!eerste) return;
    const archief = this.wachtrij.vind(`${eerste.id}|archief`);
    if (archief && !archief.geprobeerd && !this.sync.isOnderweg(sleutelVan(archief))) {
      mee.forEach(({ id }) => {
        this.kennis.isTerug(id);
      });
      this.wachtrij.verwijder(archief);
      return;
    }
    const tijd = this.wachtrij.nu();
    this.wachtrij.zet({ ...eerste, wat: 'herstel', mee, tijd, fout: null, botsing: null });
  }

  // --- taking back ---------------------------------------------------------------------------------------------------

  get laatsteDaad(): Daad | undefined {
    return this.ongedaan.laatste;
  }

  get volgendeDaad(): Daad | undefined {
    return this.ongedaan.volgende;
  }

  /** Takes the last deed back; not when somebody else changed the same since. */
  maakOngedaan(): Terugname {
    const daad = this.ongedaan.neemTerug();
    if (!daad) return null;
    if (!('ids' in daad)) {
      return { daad, gelukt: this.ga(daad.id, daad.soort, daad.naar, daad.van) };
    }
    if (daad.wat === 'maak') this.doeWeg(daad.ids);
    else this.zetTerug(daad.ids);
    this.sync.wek();
    return { daad, gelukt: true };
  }

  herhaal(): Terugname {
    const daad = this.ongedaan.doeOpnieuw();
    if (!daad) return null;
    if (!('ids' in daad)) {
      return { daad, gelukt: this.ga(daad.id, daad.soort, daad.van, daad.naar) };
    }
    if (daad.wat === 'maak') this.zetTerug(daad.ids);
    else this.doeWeg(daad.ids);
    this.sync.wek();
    return { daad, gelukt: true };
  }

  private ga(id: string, soort: Soort, van: Velden, naar: Velden): boolean {
    const onaangeroerd = Object.entries(van).every(
      ([veld, waarde]) => veld === 'volgorde' || gelijk(this.waarde(id, veld), waarde),
    );
    if (onaangeroerd) this.schrijf(id, soort, naar);
    this.sync.wek();
    return onaangeroerd;
  }

  // --- choices -------------------------------------------------------------------------------------------------------

  /** The choice between two values of one field. */
  kies(id: string, veld: string, keuze: 'mijn' | 'ander'): void {
    const b = this.bewerkingVan(id, veld);
    if (b?.wat !== 'veld' || !b.botsing) return;
    if (keuze === 'ander') this.wachtrij.verwijder(b);
    else this.wachtrij.zet({ ...b, basis: b.botsing.ander, botsing: null, pas: 0 });
    this.sync.wek();
  }

  /** Archive after all (mijn), or leave it with what somebody else made of it (ander). */
  kiesArchief(id: string, keuze: 'mijn' | 'ander'): void {
    const b = this.wachtrij.vind(`${id}|archief`);
    if (b?.wat !== 'archief' || !b.botsing) return;
    if (keuze === 'ander') this.wachtrij.verwijder(b);
    else this.wachtrij.zet({ ...b, basis: b.botsing.ander as Velden, botsing: null });
    this.sync.wek();
  }

  /** Gives up an edit that the server refuses. */
  laatVallen(b: Bewerking): void {
    this.wachtrij.verwijder(b);
    this.sync.wek();
  }

  /** Sends once more what was refused, for example because a right came back. */
  stuurOpnieuw(b: Bewerking): void {
    this.wachtrij.zet({ ...b, fout: null });
    this.sync.wek();
  }

  // -------------------------------------------------------------------------------------------------------------------

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

  private toonBewaard(sleutel: string): void {
    clearTimeout(this.pasBewaard.get(sleutel));
    const wekker = setTimeout(() => {
      this.pasBewaard.delete(sleutel);
      this.meld();
    }, TOON_BEWAARD_MS);
    this.pasBewaard.set(sleutel, wekker);
  }

  private meld(): void {
    this.versie++;
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

export interface Wijzigopties {
  gezien?: Record<string, unknown>;
  typend?: true | number | undefined;
  /** What the thing is called, for the message when it is taken back. */
  titel?: string;
  verplaatst?: boolean;
}

const wezen = (b: Bewerking) => [
  sleutelVan(b),
  b.wat === 'veld' && b.waarde,
  b.wat === 'maak' && b.inhoud,
  isGereed(b) || b.botsing,
];
