import { sleutelVan, type Bewerking } from './bewerking';
import { Beeld, type Velden } from './Beeld';
import type { Deel, Inhouden, Soort } from './contract';
import { gelijk, zelfde } from './gelijk';
import { Ongedaan, type Daad } from './Ongedaan';

/** How taking back (or doing again) went. */
export type Terugname = { daad: Daad; gelukt: boolean } | null;

export interface Wijzigopties {
  gezien?: Record<string, unknown>;
  typend?: true | number | undefined;
  /** What the thing is called, for the message when it is taken back. */
  titel?: string;
  verplaatst?: boolean;
}

/** A pause in typing after which a text is saved. */
const PAUZE_MS = 1500;

/**
 * The heart of editing: takes every edit at once, keeps it, sends it when it can, and can take it
 * back.
 */
export class Bewerker extends Beeld {
  private readonly ongedaan = new Ongedaan();
  /** What was made and taken back before the server heard of it. */
  private readonly weggelegd = new Map<string, Bewerking[]>();

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
      mee: ids.slice(1),
      tijd: this.wachtrij.nu(),
      fout: null,
      botsing: null,
    });
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
}
