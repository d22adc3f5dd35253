import { isOnbegrepen, veldsleutel, type Bewerking } from './bewerking';
import type { Velden } from './Beeld';
import type { Soort } from './contract';
import { gelijk } from './gelijk';
import type { Daad } from './Ongedaan';
import { Schrijver } from './Schrijver';
import type { Onbekend } from './Wachtrij';

/** How taking back (or doing again) went. */
export type Terugname = {
  daad: Daad;
  /** False when somebody else changed it since; of a block, when somebody changed all of it. */
  gelukt: boolean;
  /** Of a block: how many things were left as somebody else made them. */
  overgeslagen: number;
} | null;

/**
 * The heart of editing: what is written can be taken back, and choices between two values are made
 * here.
 */
export class Bewerker extends Schrijver {
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
    if (daad.wat === 'blok') return this.gaBlok(daad, 'van');
    if (!('ids' in daad)) {
      const gelukt = this.ga(daad.id, daad.soort, daad.naar, daad.van);
      return { daad, gelukt, overgeslagen: 0 };
    }
    if (daad.wat === 'maak') this.doeWeg(daad.ids);
    else this.zetTerug(daad.ids);
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
    if (daad.wat === 'maak') this.zetTerug(daad.ids);
    else this.doeWeg(daad.ids);
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
        const kan = Object.keys(uit).filter((veld) => gelijk(this.waarde(id, veld), uit[veld]));
        this.schrijf(id, daad.soort, Object.fromEntries(kan.map((veld) => [veld, terug[veld]])));
        gelukt += kan.length;
        overgeslagen += Object.keys(uit).length - kan.length;
      }
    });
    this.sync.wek();
    return { daad, gelukt: gelukt > 0, overgeslagen };
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
    const b = this.wachtrij.vers(veldsleutel(id, veld));
    if (b?.wat !== 'veld' || !b.botsing) return;
    if (keuze === 'ander') this.wachtrij.verwijder(b);
    else this.wachtrij.zet({ ...b, basis: b.botsing.ander, botsing: null, pas: 0 });
    this.sync.wek();
  }

  /** Archive after all (mijn), or leave it with what somebody else made of it (ander). */
  kiesArchief(id: string, keuze: 'mijn' | 'ander'): void {
    const b = this.wachtrij.vers(`${id}|archief`);
    if (b?.wat !== 'archief' || !b.botsing) return;
    if (keuze === 'ander') this.wachtrij.verwijder(b);
    else this.wachtrij.zet({ ...b, basis: b.botsing.ander as Velden, botsing: null });
    this.sync.wek();
  }

  /** Gives up an edit that the server refuses. */
  laatVallen(b: Bewerking): void {
    if (this.wachtrij.nog(b)) this.wachtrij.verwijder(b);
    this.sync.wek();
  }

  /** Gives up what is not understood; whose it is can have copied it. */
  laatOnbekendeVallen(onbekend: Onbekend): void {
    this.wachtrij.laatVallen(onbekend);
  }

  /** Sends once more what was refused, for example because a right came back. */
  stuurOpnieuw(b: Bewerking): void {
    if (b.wat === 'veld' && isOnbegrepen(b.waarde)) return;
    const nog = this.wachtrij.nog(b);
    if (nog) this.wachtrij.zet({ ...nog, fout: null });
    this.sync.wek();
  }
}
