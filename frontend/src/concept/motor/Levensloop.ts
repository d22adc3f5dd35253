import type { Onderdelen, Velden } from './OptimisticView';
import { isGereed, isOnbegrepen, sleutelVan, type Bewerking } from './bewerking';
import type { Deel, Inhouden, Soort } from './contract';
import type { Kennis } from './Kennis';
import type { Ongedaan } from './Ongedaan';
import { zetPad } from './pad';
import type { Synchronisatie } from './Synchronisatie';
import type { Wachtrij } from './Wachtrij';

/** Makes things, takes them away with what hangs under them, and brings them back. */
export class Levensloop {
  private readonly wachtrij: Wachtrij;
  private readonly kennis: Kennis;
  private readonly sync: Synchronisatie;
  private readonly ongedaan: Ongedaan;
  /** What was made and taken back before the server heard of it. */
  private readonly weggelegd = new Map<string, Bewerking[]>();

  constructor({ wachtrij, kennis, sync }: Onderdelen, ongedaan: Ongedaan) {
    this.wachtrij = wachtrij;
    this.kennis = kennis;
    this.sync = sync;
    this.ongedaan = ongedaan;
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

  /** As archiveer, without a deed to take back. */
  doeWeg(ids: { id: string; soort: Soort }[]): void {
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

  /** Brings back what went: from the archive, or from what the server never heard of. */
  zetTerug(ids: { id: string; soort: Soort }[]): void {
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
