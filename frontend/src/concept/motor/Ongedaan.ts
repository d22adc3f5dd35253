import type { Opslag } from './account';
import type { Bewerking } from './bewerking';
import type { Daad, Daden } from './daad';
import { zelfde } from './gelijk';
import { leesDaden } from './leesDaden';

const MEESTE = 100;

/** So many characters are kept; of what is more the oldest deeds go first. */
const RUIMTE = 200_000;

/** What was done in this tab, to take back and to do again; a reload of the tab does not end that. */
export class Ongedaan {
  private daden: Daden;
  private readonly opslag: Opslag;
  private readonly plek: string;
  /** The last one grows while somebody is typing in one field. */
  private open = false;

  /**
   * @param opslag that of the tab; other tabs have their own
   * @param plek where in it, with the account: what was there of somebody else goes
   */
  constructor(opslag: Opslag, plek: string, wie: string) {
    this.opslag = opslag;
    this.plek = `${plek}|${wie}`;
    for (let i = opslag.length - 1; i >= 0; i--) {
      const sleutel = opslag.key(i) ?? '';
      if (sleutel.startsWith(`${plek}|`) && sleutel !== this.plek) opslag.removeItem(sleutel);
    }
    this.daden = leesDaden(opslag.getItem(this.plek));
  }

  get laatste(): Daad | undefined {
    return this.daden.gedaan.at(-1);
  }

  get volgende(): Daad | undefined {
    return this.daden.teruggenomen.at(-1);
  }

  noteer(daad: Daad, typend = false): void {
    const vorige = this.open ? this.laatste : undefined;
    this.open = typend;
    this.daden.teruggenomen = [];
    const { gedaan } = this.daden;
    const samen = vorige && samengevoegd(vorige, daad);
    if (samen !== undefined) gedaan.pop();
    if (samen !== null) gedaan.push(samen ?? daad);
    if (gedaan.length > MEESTE) gedaan.shift();
    this.bewaar();
  }

  /** The next keystroke begins a deed of its own. */
  sluit(): void {
    this.open = false;
  }

  /** @param kant takes the last deed back (van), or does the last one that was taken back again (naar) */
  neem(kant: 'van' | 'naar'): Daad | undefined {
    const { gedaan, teruggenomen } = this.daden;
    const [uit, naar] = kant === 'van' ? [gedaan, teruggenomen] : [teruggenomen, gedaan];
    const daad = uit.pop();
    if (daad) naar.push(daad);
    this.open = false;
    this.bewaar();
    return daad;
  }

  /** Keeps what was taken back before the server heard of it. */
  leg(id: string, bewerkingen: Bewerking[]): void {
    this.daden.weggelegd[id] = bewerkingen;
    this.bewaar();
  }

  /** Gives that back; undefined when there is nothing of the kind. */
  pak(id: string): Bewerking[] | undefined {
    const { [id]: gevonden, ...rest } = this.daden.weggelegd;
    this.daden.weggelegd = rest;
    if (gevonden) this.bewaar();
    return gevonden;
  }

  private bewaar(): void {
    try {
      let { gedaan } = this.daden;
      let tekst = JSON.stringify(this.daden);
      while (tekst.length > RUIMTE && gedaan.length > 0) {
        gedaan = gedaan.slice(Math.ceil(gedaan.length / 2));
        tekst = JSON.stringify({ ...this.daden, gedaan });
      }
      if (tekst.length <= RUIMTE) this.opslag.setItem(this.plek, tekst);
      else this.opslag.removeItem(this.plek);
    } catch {
      // Full or forbidden: then it lasts as long as the page.
    }
  }
}

/**
 * Two of which the second goes on with the first: one that says all of it, or null when together they change nothing.
 * Undefined when they are two.
 */
function samengevoegd(vorige: Daad, daad: Daad): Daad | null | undefined {
  if (vorige.wat !== 'wijzig' || daad.wat !== 'wijzig') return undefined;
  const [[was], [is]] = [vorige.delen, daad.delen];
  if (!was || !is || was.id !== is.id || !zelfde(Object.keys(was.naar), Object.keys(is.naar))) {
    return undefined;
  }
  return zelfde(was.van, is.naar) ? null : { ...vorige, delen: [{ ...is, van: was.van }] };
}
