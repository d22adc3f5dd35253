import type { OptimisticView, Onderdelen } from './OptimisticView';
import { gelijk } from './gelijk';
import type { Levensloop } from './Levensloop';
import type { Daad, Ongedaan } from './Ongedaan';
import type { Schrijver } from './Schrijver';
import type { Synchronisatie } from './Synchronisatie';
import type { Wachtrij } from './Wachtrij';

/** How taking back (or doing again) went. */
export type Terugname = {
  daad: Daad;
  /** False when somebody else changed it since; of a block, when somebody changed all of it. */
  gelukt: boolean;
  /** Of a block: how many things were left as somebody else made them. */
  overgeslagen: number;
} | null;

type Velddaad = Extract<Daad, { wat: 'wijzig' | 'verplaats' }>;

/** Takes deeds back and does them again, as edits like all others. */
export class Terugdraaier {
  private readonly wachtrij: Wachtrij;
  private readonly sync: Synchronisatie;
  private readonly view: OptimisticView;
  private readonly ongedaan: Ongedaan;
  private readonly schrijver: Schrijver;
  private readonly levensloop: Levensloop;

  constructor(
    { wachtrij, sync }: Onderdelen,
    view: OptimisticView,
    ongedaan: Ongedaan,
    schrijver: Schrijver,
    levensloop: Levensloop,
  ) {
    this.wachtrij = wachtrij;
    this.sync = sync;
    this.view = view;
    this.ongedaan = ongedaan;
    this.schrijver = schrijver;
    this.levensloop = levensloop;
  }

  /** Takes the last deed back; not when somebody else changed the same since. */
  maakOngedaan(): Terugname {
    return this.draai(this.ongedaan.neemTerug(), 'van');
  }

  herhaal(): Terugname {
    return this.draai(this.ongedaan.doeOpnieuw(), 'naar');
  }

  /** @param kant which side of the deed it becomes: as it was before (van), or as the deed made it (naar) */
  private draai(daad: Daad | undefined, kant: 'van' | 'naar'): Terugname {
    if (!daad) return null;
    if (daad.wat === 'blok') return this.gaBlok(daad, kant);
    if (!('ids' in daad)) {
      const gelukt = this.ga(daad, kant);
      return { daad, gelukt, overgeslagen: 0 };
    }
    const isWeg = (daad.wat === 'maak') === (kant === 'van');
    if (isWeg) this.levensloop.doeWeg(daad.ids);
    else this.levensloop.zetTerug(daad.ids);
    this.sync.wek();
    return { daad, gelukt: true, overgeslagen: 0 };
  }

  /** Field by field: what somebody else changed since stays as it is. */
  private gaBlok(daad: Daad & { wat: 'blok' }, kant: 'van' | 'naar'): Terugname {
    let gelukt = 0;
    let overgeslagen = 0;
    this.wachtrij.bundel(() => {
      for (const { id, van, naar } of daad.delen) {
        const [uit, terug] = kant === 'van' ? [naar, van] : [van, naar];
        const kan = Object.keys(uit).filter((veld) =>
          gelijk(this.view.waarde(id, veld), uit[veld]),
        );
        this.schrijver.schrijf(
          id,
          daad.soort,
          Object.fromEntries(kan.map((veld) => [veld, terug[veld]])),
        );
        gelukt += kan.length;
        overgeslagen += Object.keys(uit).length - kan.length;
      }
    });
    this.sync.wek();
    return { daad, gelukt: gelukt > 0, overgeslagen };
  }

  private ga({ id, soort, van, naar }: Velddaad, kant: 'van' | 'naar'): boolean {
    const [uit, terug] = kant === 'van' ? [naar, van] : [van, naar];
    const onaangeroerd = Object.entries(uit).every(
      ([veld, waarde]) => veld === 'volgorde' || gelijk(this.view.waarde(id, veld), waarde),
    );
    if (onaangeroerd) this.schrijver.schrijf(id, soort, terug);
    this.sync.wek();
    return onaangeroerd;
  }
}
