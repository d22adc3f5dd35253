import { isOnbegrepen, veldsleutel, type Maakbewerking, type Veldbewerking } from './bewerking';
import type { OptimisticView, Onderdelen, Velden } from './OptimisticView';
import type { Deel, Inhouden, Soort } from './contract';
import { zelfde } from './gelijk';
import type { Blokdeel, Ongedaan } from './Ongedaan';
import { zetPad } from './pad';
import type { Synchronisatie } from './Synchronisatie';
import type { Wachtrij } from './Wachtrij';

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

/** Takes what is written in fields at once, keeps it and has it sent. */
export class Schrijver {
  private readonly wachtrij: Wachtrij;
  private readonly sync: Synchronisatie;
  private readonly view: OptimisticView;
  private readonly ongedaan: Ongedaan;

  constructor({ wachtrij, sync }: Onderdelen, view: OptimisticView, ongedaan: Ongedaan) {
    this.wachtrij = wachtrij;
    this.sync = sync;
    this.view = view;
    this.ongedaan = ongedaan;
  }

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
      Object.keys(naar).map((veld) => [veld, this.view.waarde(deel.id, veld)]),
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
      const anders = Object.entries(velden).filter(
        ([v, nu]) => !zelfde(this.view.waarde(id, v), nu),
      );
      if (anders.length === 0) return [];
      const van = Object.fromEntries(anders.map(([veld]) => [veld, this.view.waarde(id, veld)]));
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

  /** Puts values in the queue, on top of what is under them; who calls wakes who sends. */
  schrijf(id: string, soort: Soort, naar: Velden, gezien?: Velden, typend?: true | number): void {
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
      const nu = gezien && veld in gezien ? gezien[veld] : this.view.opServer(id, veld);
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
    const getoond = this.view.bewerkingVan(id, veld);
    const b = this.wachtrij.vers(veldsleutel(id, veld));
    if (b?.wat === 'veld') return b;
    if (getoond?.wat !== 'veld') return undefined;
    return { ...getoond, geprobeerd: [...(getoond.geprobeerd ?? []), getoond.waarde] };
  }
}
