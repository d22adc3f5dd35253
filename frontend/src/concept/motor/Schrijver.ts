import { plaatsVan } from '../soorten/vragen';
import { isOnbegrepen, veldsleutel, type Maakbewerking, type Veldbewerking } from './bewerking';
import type { Deel, Inhouden, Soort } from './contract';
import { gelijk, zelfde } from './gelijk';
import type { Daad, Verandering } from './daad';
import type { Ongedaan } from './Ongedaan';
import type { Onderdelen, OptimisticView, Velden } from './OptimisticView';
import { zetPad } from './pad';

/** What has to become of one thing. */
export interface Blokwijziging {
  id: string;
  velden: Velden;
  /** The values that the person saw before: what came in since is not overwritten unseen. */
  gezien?: Velden | undefined;
}

interface Wijzigopties {
  gezien?: Velden;
  /** Still typing: kept at once, sent after a pause (true) or after the given milliseconds. */
  typend?: true | number | undefined;
}

/** Which part something is. */
type Wijzer<S extends Soort = Soort> = Pick<Deel<S>, 'id' | 'soort'>;

type Velddaad = Extract<Daad, { delen: readonly Verandering[] }>;

/** A pause in typing after which a text is saved. */
const PAUZE_MS = 1500;

export type Schrijver = ReturnType<typeof maakSchrijver>;

/** Takes what is written in fields at once, keeps it and has it sent. */
export function maakSchrijver(
  { wachtrij, sync }: Onderdelen,
  view: OptimisticView,
  ongedaan: Ongedaan,
) {
  /** Fields of one thing become other values. */
  function wijzig<S extends Soort>(
    deel: Wijzer<S>,
    velden: Partial<Inhouden[S]>,
    { gezien, typend }: Wijzigopties = {},
  ): void {
    const { id, soort } = deel;
    const daad = { wat: 'wijzig', soort, titel: view.titel(deel) } as const;
    if (!doe(daad, [{ id, velden, gezien }], typend) && !typend) {
      rondAf(id, Object.keys(velden));
    }
  }

  /** To another place: fields that say where it stands, as one change. */
  function verplaats<S extends Soort>(deel: Wijzer<S>, velden: Partial<Inhouden[S]>): void {
    const { id, soort } = deel;
    doe({ wat: 'verplaats', soort, titel: view.titel(deel) }, [{ id, velden }]);
  }

  /** What belongs together moves in one deed: the others of its kind too. */
  function verplaatsSamen(deel: Wijzer, wijzigingen: readonly Blokwijziging[]): void {
    doe({ wat: 'verplaats', soort: deel.soort, titel: view.titel(deel) }, wijzigingen);
  }

  /** Many things of one kind at once, such as a pasted block; taken back in one step, cell by cell. */
  function wijzigBlok(soort: Soort, wijzigingen: readonly Blokwijziging[], titel: string): void {
    const cellen = wijzigingen.flatMap(({ velden, ...rest }) =>
      Object.entries(velden).map(([veld, waarde]) => ({ ...rest, velden: { [veld]: waarde } })),
    );
    doe({ wat: 'blok', soort, titel }, cellen);
  }

  /** @returns false when everything says that already */
  function doe(
    daad: Omit<Velddaad, 'delen'>,
    wijzigingen: readonly Blokwijziging[],
    typend?: true | number,
  ): boolean {
    const delen = wijzigingen.flatMap(({ id, velden, gezien }) => {
      const nu = Object.keys(velden).map((veld): [string, unknown] => [
        veld,
        view.waarde(id, veld),
      ]);
      const anders = nu.filter(([veld, waarde]) => !zelfde(waarde, velden[veld]));
      if (anders.length === 0) return [];
      const naar = Object.fromEntries(anders.map(([veld]) => [veld, velden[veld]]));
      return [{ id, van: Object.fromEntries(anders), naar, gezien }];
    });
    if (delen.length === 0) return false;
    ongedaan.noteer({ ...daad, delen }, typend !== undefined);
    wachtrij.bundel(() => {
      for (const { id, naar, gezien } of delen) schrijf(id, daad.soort, naar, gezien, typend);
    });
    sync.wek();
    return true;
  }

  /** Typing has ended: what waits for a pause goes now. */
  function rondAf(id: string, velden: string[]): void {
    ongedaan.sluit();
    for (const veld of velden) {
      const b = wachtrij.vers(veldsleutel(id, veld));
      if (b?.wat === 'veld' && b.pas > Date.now()) wachtrij.zet({ ...b, pas: 0 });
    }
    sync.wek();
  }

  /**
   * What changed becomes as it was before (van), or as it was made (naar). What somebody else changed since stays; a
   * place is rotated by what happens to others, and can always go back.
   *
   * @returns in how many of the things that was done
   */
  function keer({ soort, delen }: Velddaad, kant: 'van' | 'naar'): number {
    const onaangeroerd = delen.filter((deel) =>
      Object.entries(kant === 'van' ? deel.naar : deel.van).every(
        ([veld, waarde]) => veld === plaatsVan(soort) || gelijk(view.waarde(deel.id, veld), waarde),
      ),
    );
    wachtrij.bundel(() => {
      for (const deel of onaangeroerd) schrijf(deel.id, soort, deel[kant]);
    });
    return onaangeroerd.length;
  }

  /** Puts values in the queue, on top of what is under them. */
  function schrijf(
    id: string,
    soort: Soort,
    naar: Velden,
    gezien?: Velden,
    typend?: true | number,
  ) {
    const maken = wachtrij.vers(`${id}|maak`);
    // What the server refused to make is not there: it is made with the better value.
    let beter: Maakbewerking | undefined = maken?.wat === 'maak' && maken.fout ? maken : undefined;
    for (const [veld, waarde] of Object.entries(naar)) {
      const waits = wachtendeVan(id, veld);
      if (beter && !isOnbegrepen(waarde)) {
        beter = { ...beter, inhoud: zetPad(beter.inhoud, veld, waarde), fout: null };
        wachtrij.zet(beter);
        if (waits) wachtrij.verwijder(waits);
        continue;
      }
      const nu = gezien && veld in gezien ? gezien[veld] : view.opServer(id, veld);
      const basis = waits ? waits.basis : (nu ?? null);
      if (zelfde(basis, waarde) && !waits?.geprobeerd?.length && !waits?.botsing) {
        if (waits) wachtrij.verwijder(waits);
        continue;
      }
      wachtrij.zet({
        wat: 'veld',
        id,
        soort,
        veld,
        waarde,
        basis,
        pas: typend === undefined ? 0 : Date.now() + (typend === true ? PAUZE_MS : typend),
        tijd: wachtrij.nu(),
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
  function wachtendeVan(id: string, veld: string): Veldbewerking | undefined {
    const getoond = view.bewerkingVan(id, veld);
    const b = wachtrij.vers(veldsleutel(id, veld));
    if (b?.wat === 'veld') return b;
    if (getoond?.wat !== 'veld') return undefined;
    return { ...getoond, geprobeerd: [...(getoond.geprobeerd ?? []), getoond.waarde] };
  }

  return { wijzig, verplaats, verplaatsSamen, wijzigBlok, rondAf, keer };
}
