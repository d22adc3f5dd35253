import type { OptimisticView, Onderdelen, Velden } from './OptimisticView';
import type { Soort } from './contract';
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
    const daad = this.ongedaan.neemTerug();
    if (!daad) return null;
    if (daad.wat === 'blok') return this.gaBlok(daad, 'van');
    if (!('ids' in daad)) {
      const gelukt = this.ga(daad.id, daad.soort, daad.naar, daad.van);
      return { daad, gelukt, overgeslagen: 0 };
    }
    if (daad.wat === 'maak') this.levensloop.doeWeg(daad.ids);
    else this.levensloop.zetTerug(daad.ids);
    this.sync.wek();
    return { daad, gelukt: true, overgeslagen: 0 };
  }

  herhaal(): Terugname {
    const daad = this.ongedaan.doeOpnieuw();
    if (!daad) return null;
    if (daad.wat === 'blok') return this.gaBlok(daad, 'naar');
    if (!('ids' in daad)) {
      const gelukt = this.ga(daad.id, daad.soort, daad.van, daad.naar);
      return { daad, gelukt, overgeslagen: 0 };
    }
    if (daad.wat === 'maak') this.levensloop.zetTerug(daad.ids);
    else this.levensloop.doeWeg(daad.ids);
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

  private ga(id: string, soort: Soort, van: Velden, naar: Velden): boolean {
    const onaangeroerd = Object.entries(van).every(
      ([veld, waarde]) => veld === 'volgorde' || gelijk(this.view.waarde(id, veld), waarde),
    );
    if (onaangeroerd) this.schrijver.schrijf(id, soort, naar);
    this.sync.wek();
    return onaangeroerd;
  }
}
