import { titelVan } from '../soorten/vragen';
import { isGereed, isOnbegrepen, sleutelVan } from './bewerking';
import type { Deel, Inhouden, Soort } from './contract';
import type { Ongedaan } from './Ongedaan';
import type { Onderdelen, OptimisticView, Velden } from './OptimisticView';
import { zetPad } from './pad';

type Wijzer = Pick<Deel, 'id' | 'soort'>;

export type Levensloop = ReturnType<typeof maakLevensloop>;

/** Makes things, takes them away with what hangs under them, and brings them back. */
export function maakLevensloop(
  { wachtrij, kennis, sync }: Onderdelen,
  view: OptimisticView,
  ongedaan: Ongedaan,
) {
  /** An edit that begins to wait now. */
  const nieuw = () => ({ tijd: wachtrij.nu(), fout: null, botsing: null });

  /** Something new; it can be shown and edited at once. */
  function maak<S extends Soort>(soort: S, inhoud: Partial<Inhouden[S]>): string {
    const id = zetNeer(soort, inhoud);
    noteerMaken(soort, inhoud, [id]);
    return id;
  }

  /** Several at once, in that order: one deed to take back. */
  function maakAlle<S extends Soort>(soort: S, inhouden: Partial<Inhouden[S]>[]): string[] {
    const ids = inhouden.map((inhoud) => zetNeer(soort, inhoud));
    noteerMaken(soort, inhouden[0] ?? {}, ids);
    return ids;
  }

  function zetNeer<S extends Soort>(soort: S, inhoud: Partial<Inhouden[S]>): string {
    const id = crypto.randomUUID();
    wachtrij.zet({ wat: 'maak', id, soort, inhoud, ...nieuw() });
    return id;
  }

  function noteerMaken<S extends Soort>(
    soort: S,
    eerste: Partial<Inhouden[S]>,
    ids: string[],
  ): void {
    const titel = titelVan({ soort, inhoud: eerste });
    ongedaan.noteer({ wat: 'maak', soort, titel, ids: ids.map((id) => ({ soort, id })) });
    sync.wek();
  }

  /** Takes something away, with what hangs under it; the server does the same. */
  function archiveer(deel: Wijzer, mee: readonly Wijzer[] = []): void {
    const ids = [deel, ...mee].map(({ id, soort }) => ({ id, soort }));
    const titel = view.titel(deel);
    ongedaan.noteer({ wat: 'archief', soort: deel.soort, titel, ids });
    doeWeg(ids);
    sync.wek();
  }

  /** As archiveer, without a deed to take back. */
  function doeWeg([eerste, ...mee]: Wijzer[]): void {
    if (!eerste) return;
    const { id } = eerste;
    const maken = wachtrij.vers(`${id}|maak`);
    if (maken && (!maken.geprobeerd || maken.fout)) {
      // The server never heard of it, or refused it.
      const weg = [eerste, ...mee].flatMap((deel) => wachtrij.van(deel.id));
      ongedaan.leg(id, [...weg]);
      weg.forEach((b) => wachtrij.verwijder(b));
      return;
    }
    const herstel = wachtrij.vers(`${id}|herstel`);
    if (herstel && !sync.isOnderweg(`${id}|herstel`) && !sync.isOnderweg(`${id}|archief`)) {
      wachtrij.verwijder(herstel);
      if (kennis.isWeg(id)) return;
    }
    let basis: Velden = { ...(kennis.vind(id)?.inhoud ?? {}) };
    for (const b of wachtrij.van(id)) {
      if (b.wat === 'maak') basis = { ...basis, ...b.inhoud };
      // What could not be read goes away with the thing it was typed in.
      if (b.wat === 'veld' && isOnbegrepen(b.waarde)) wachtrij.verwijder(b);
      // What is refused or has to be chosen is not on the server.
      else if (b.wat === 'veld' && isGereed(b)) basis = zetPad(basis, b.veld, b.waarde);
    }
    wachtrij.zet({ ...eerste, wat: 'archief', basis, mee, ...nieuw() });
  }

  /** Brings back what went: from the archive, or from what the server never heard of. */
  function zetTerug([eerste, ...mee]: Wijzer[]): void {
    if (!eerste) return;
    const bewaard = ongedaan.pak(eerste.id);
    if (bewaard) {
      bewaard.forEach((b) => wachtrij.zet({ ...b, tijd: wachtrij.nu() }));
      return;
    }
    const archief = wachtrij.vers(`${eerste.id}|archief`);
    const nooitGedaan = archief && (!archief.geprobeerd || !isGereed(archief));
    if (nooitGedaan && !sync.isOnderweg(sleutelVan(archief))) wachtrij.verwijder(archief);
    else wachtrij.zet({ ...eerste, wat: 'herstel', mee, ...nieuw() });
  }

  return { maak, maakAlle, archiveer, doeWeg, zetTerug };
}
