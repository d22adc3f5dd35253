import {
  isGereed,
  isOnbegrepen,
  sleutelVan,
  veldsleutel,
  type Bewerking,
  type Maakbewerking,
  type Veldbewerking,
} from './bewerking';
import { Beeld, type Velden } from './Beeld';
import type { Deel, Inhouden, Soort } from './contract';
import { zelfde } from './gelijk';
import { Ongedaan, type Blokdeel } from './Ongedaan';
import { zetPad } from './pad';

/** One of the things that change together. */
export interface Blokwijziging {
  id: string;
  velden: Velden;
  /** As in Wijzigopties. */
  gezien?: Velden;
}

export interface Wijzigopties {
  gezien?: Record<string, unknown>;
  typend?: true | number | undefined;
  /** What the thing is called, for the message when it is taken back. */
  titel?: string;
  verplaatst?: boolean;
}

/** A pause in typing after which a text is saved. */
const PAUZE_MS = 1500;

/** Takes every edit at once, keeps it and sends it when it can. */
export class Schrijver extends Beeld {
  protected readonly ongedaan = new Ongedaan();
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

  /** Many things of one kind at once, such as a pasted block; taken back in one step. */
  wijzigBlok(soort: Soort, wijzigingen: readonly Blokwijziging[], titel: string): void {
    const delen = wijzigingen.flatMap(({ id, velden }): Blokdeel[] => {
      const anders = Object.entries(velden).filter(([v, nu]) => !zelfde(this.waarde(id, v), nu));
      if (anders.length === 0) return [];
      const van = Object.fromEntries(anders.map(([veld]) => [veld, this.waarde(id, veld)]));
      return [{ id, van, naar: Object.fromEntries(anders) }];
    });
    if (delen.length === 0) return;
    this.ongedaan.noteer({ wat: 'blok', soort, titel, delen });
    const gezien = new Map(wijzigingen.map((w) => [w.id, w.gezien]));
    this.wachtrij.bundel(() => {
      for (const { id, naar } of delen) this.schrijf(id, soort, naar, gezien.get(id));
    });
    this.sync.wek();
  }

  /** Typing has ended: what waits for a pause goes now. */
  rondAf(id: string, velden: string[]): void {
    this.ongedaan.sluit();
    for (const veld of velden) {
      const b = this.wachtrij.vers(veldsleutel(id, veld));
      if (b?.wat === 'veld' && b.pas > Date.now()) this.wachtrij.zet({ ...b, pas: 0 });
    }
    this.sync.wek();
  }

  protected schrijf(
    id: string,
    soort: Soort,
    naar: Velden,
    gezien?: Velden,
    typend?: true | number,
  ): void {
    const maken = this.wachtrij.vers(`${id}|maak`);
    // What the server refused to make is not there: it is made with the better value.
    let beter: Maakbewerking | undefined = maken?.wat === 'maak' && maken.fout ? maken : undefined;
    for (const [veld, waarde] of Object.entries(naar)) {
      const waits = this.wachtendeVan(id, veld);
      if (beter && !isOnbegrepen(waarde)) {
        beter = { ...beter, inhoud: zetPad(beter.inhoud, veld, waarde), fout: null };
        this.wachtrij.zet(beter);
        if (waits) this.wachtrij.verwijder(waits);
        continue;
      }
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
        fout: isOnbegrepen(waarde)
          ? { status: 0, detail: null, velden: { [veld]: waarde.reden } }
          : null,
        botsing: waits?.botsing ?? null,
        ...(waits?.geprobeerd && { geprobeerd: waits.geprobeerd }),
      });
    }
  }

  /**
   * The edit that waits over a field, and that the person sees there. When another tab sent it or took it
   * back a moment ago it still stands on this page: what is under it was not seen.
   */
  private wachtendeVan(id: string, veld: string): Veldbewerking | undefined {
    const getoond = this.bewerkingVan(id, veld);
    const b = this.wachtrij.vers(veldsleutel(id, veld));
    if (b?.wat === 'veld') return b;
    if (getoond?.wat !== 'veld') return undefined;
    return { ...getoond, geprobeerd: [...(getoond.geprobeerd ?? []), getoond.waarde] };
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

  protected doeWeg(ids: { id: string; soort: Soort }[]): void {
    const [eerste] = ids;
    if (!eerste) return;
    const maken = this.wachtrij.vers(`${eerste.id}|maak`);
    if (maken && (!maken.geprobeerd || maken.fout)) {
      // The server never heard of it, or refused it.
      const weg = ids.flatMap(({ id }) => this.wachtrij.van(id));
      this.weggelegd.set(eerste.id, weg);
      weg.forEach((b) => {
        this.wachtrij.verwijder(b);
      });
      return;
    }
    const herstel = this.wachtrij.vers(`${eerste.id}|herstel`);
    const isBezig = [`${eerste.id}|herstel`, `${eerste.id}|archief`].some((sleutel) =>
      this.sync.isOnderweg(sleutel),
    );
    if (herstel && !isBezig) {
      this.wachtrij.verwijder(herstel);
      if (this.kennis.isWeg(eerste.id)) return;
    }
    let basis: Velden = { ...(this.kennis.vind(eerste.id)?.inhoud ?? {}) };
    for (const b of this.wachtrij.van(eerste.id)) {
      if (b.wat === 'maak') basis = { ...basis, ...b.inhoud };
      // What could not be read goes away with the thing it was typed in.
      if (b.wat === 'veld' && isOnbegrepen(b.waarde)) this.wachtrij.verwijder(b);
      // What is refused or has to be chosen is not on the server.
      else if (b.wat === 'veld' && isGereed(b)) basis = zetPad(basis, b.veld, b.waarde);
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

  protected zetTerug(ids: { id: string; soort: Soort }[]): void {
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
    const archief = this.wachtrij.vers(`${eerste.id}|archief`);
    const nooitGedaan = archief && (!archief.geprobeerd || !isGereed(archief));
    if (nooitGedaan && !this.sync.isOnderweg(sleutelVan(archief))) {
      this.wachtrij.verwijder(archief);
      return;
    }
    const tijd = this.wachtrij.nu();
    this.wachtrij.zet({ ...eerste, wat: 'herstel', mee, tijd, fout: null, botsing: null });
  }
}
