import { vi } from 'vitest';
import { isGereed, type Bewerking } from '../bewerking';
import type { Soort } from '../contract';
import { wegOfTerug } from '../overlay';
import { Testserver } from '../testserver';
import { Boek, sleutel, velden } from './Boek';
import { Browser, type Pech, type Tab } from './Browser';

export const BEA = { id: 'bea', naam: 'Bea' };
export const COR = { id: 'cor', naam: 'Cor' };
const PIET = { id: 'piet', naam: 'Piet' };

const CELLEN = ['begroot/2026', 'begroot/2027'];

/** What can be written per kind; where it hangs is not one of those. */
const VELDEN: Partial<Record<Soort, string[]>> = {
  strategie: ['titel', 'volgorde'],
  actie: ['wat', 'wanneer', 'volgorde'],
  begrotingsregel: CELLEN,
};

/**
 * Two browsers: one with two tabs, in which Bea signs in and sometimes Cor, and one of Piet; and the server
 * that they share. Everything that somebody does goes through here, and into the book.
 */
export class Wereld {
  readonly server = new Testserver();
  readonly ziek = new Map<string, number | 'traag'>();
  readonly browsers: readonly [Browser, Browser];
  readonly boek: Boek;
  private readonly ids = ['strategie-s', 'actie-a', 'actie-b', 'regel-r', 'regel-q'];
  private volgende = 0;

  constructor() {
    const { server, ziek } = this;
    const [strategie = ''] = this.ids;
    server.zet('strategie', strategie, { titel: 'begin', volgorde: 1 });
    server.zet('actie', 'actie-a', { strategie, wat: 'begin', wanneer: null, volgorde: 1 });
    server.zet('actie', 'actie-b', { strategie: null, wat: 'begin', wanneer: null, volgorde: 2 });
    server.zet('begrotingsregel', 'regel-r', { onderdeel: 'begin', begroot: { 2026: cel('0') } });
    server.zet('begrotingsregel', 'regel-q', { onderdeel: 'begin', begroot: { 2027: cel('0') } });
    this.browsers = [
      new Browser(server, ziek, [BEA, COR], 2),
      new Browser(server, ziek, [PIET], 1),
    ];
    this.boek = new Boek(server, this.browsers);
  }

  /** Tabs 0 and 1 are in the first browser, 2 is that of Piet. */
  tab(nr: number): Tab | null {
    return (nr < 2 ? this.browsers[0].tabs[nr] : this.browsers[1].tabs[0]) ?? null;
  }

  /** Somebody signs in in the first browser, and both its tabs are loaded again. */
  logIn(wie: string | null): void {
    const [eerste] = this.browsers;
    eerste.sessie.ingelogd = wie ?? eerste.sessie.ingelogd ?? BEA.id;
    this.herlaad(0);
    this.herlaad(1);
  }

  herlaad(nr: number): void {
    this.browsers[nr < 2 ? 0 : 1].herlaad(nr % 2);
  }

  id(nr: number): string {
    return this.ids[nr % this.ids.length] ?? '';
  }

  typ(tab: Tab, nr: number, veldNr: number, half: boolean): void {
    const deel = this.opScherm(tab, nr);
    const keuze = VELDEN[deel?.soort ?? 'agenda'] ?? [];
    const veld = keuze[veldNr % keuze.length];
    if (!deel || veld === undefined) return;
    const n = ++this.volgende;
    const tekst = `${tab.account.id}${n}`;
    const waarde = veld === 'volgorde' ? (n % 3) + 1 : veld.includes('/') ? cel(tekst) : tekst;
    this.boek.kijkt(tab);
    this.boek.typt(tab.account.id, deel.id, veld, waarde);
    tab.bewerker.wijzig(deel, { [veld]: waarde }, half ? { typend: true } : {});
  }

  /** A block over every regel that stands on the page. */
  plak(tab: Tab): void {
    const wie = tab.account.id;
    this.boek.kijkt(tab);
    const blok = ['regel-r', 'regel-q'].flatMap((id) => {
      if (!this.opScherm(tab, this.ids.indexOf(id))) return [];
      const velden = Object.fromEntries(
        CELLEN.map((veld) => [veld, cel(`${wie}${++this.volgende}`)]),
      );
      for (const [veld, waarde] of Object.entries(velden)) this.boek.typt(wie, id, veld, waarde);
      return [{ id, velden }];
    });
    tab.bewerker.wijzigBlok('begrotingsregel', blok, 'blok');
  }

  maak(tab: Tab): void {
    const wat = `${tab.account.id}${++this.volgende}`;
    const [strategie = ''] = this.ids;
    const onder = this.opScherm(tab, 0) ? strategie : null;
    const id = tab.bewerker.maak('actie', { strategie: onder, wat, wanneer: null, volgorde: 1 });
    this.ids.push(id);
    this.boek.doet(tab.account.id, 'gemaakt', id);
    this.boek.typt(tab.account.id, id, 'wat', wat);
    for (const veld of ['strategie', 'wanneer', 'volgorde']) {
      this.boek.bedoel(tab.account.id, id, veld, veld === 'strategie' ? onder : null);
    }
  }

  archiveer(tab: Tab, nr: number): void {
    const deel = this.opScherm(tab, nr);
    if (!deel) return;
    this.boek.kijkt(tab);
    this.boek.doet(tab.account.id, 'gearchiveerd', deel.id);
    const mee = this.ids.flatMap((_, i) => {
      const onder = this.opScherm(tab, i);
      return onder && tab.bewerker.waarde(onder.id, 'strategie') === deel.id ? [onder] : [];
    });
    // What the server never heard of is gone with that; only taking it back brings it again.
    const maken = tab.bewerker.makenVan(deel.id);
    if (maken && (!maken.geprobeerd || maken.fout)) {
      for (const { id } of [deel, ...mee]) this.boek.geeftOp(tab.account.id, id);
    }
    tab.bewerker.archiveer(deel, mee);
  }

  neemTerug(tab: Tab, opnieuw: boolean): void {
    const wie = tab.account.id;
    const { bewerker } = tab;
    const daad = opnieuw ? bewerker.volgendeDaad() : bewerker.laatsteDaad();
    if (!daad) return;
    this.boek.kijkt(tab);
    if ('ids' in daad) {
      const weg = (daad.wat === 'maak') !== opnieuw;
      for (const { id } of daad.ids) {
        this.boek.doet(wie, weg ? 'gearchiveerd' : 'hersteld', id);
        if (daad.wat === 'maak') this.boek.geeftOp(wie, id);
      }
    }
    const velden = ('ids' in daad ? [] : daad.delen).flatMap(({ id, van, naar }) =>
      Object.entries(opnieuw ? naar : van).map(([veld, waarde]) => ({ id, veld, waarde })),
    );
    for (const { id, veld, waarde } of velden) this.boek.bedoel(wie, id, veld, waarde);
    const nietMeer = (opnieuw ? bewerker.herhaal() : bewerker.maakOngedaan())?.gelukt ? velden : [];
    for (const { id, veld, waarde } of nietMeer) {
      // Of a block, what somebody else changed since stays.
      if (sleutel(bewerker.waarde(id, veld)) === sleutel(waarde)) this.boek.geeftOp(wie, id, veld);
    }
  }

  /** The first thing that waits for the person, as it is on the screen. */
  beslis(tab: Tab, mijn: boolean): void {
    const { bewerker, account } = tab;
    const b = bewerker.bewerkingen().find((wachtend) => !isGereed(wachtend));
    if (!b) return;
    if (b.fout) {
      if (mijn) bewerker.stuurOpnieuw(b);
      else this.laatVallen(tab, b);
    } else if (b.wat === 'archief') {
      const ander = b.botsing?.ander ?? {};
      for (const veld of velden(ander)) this.boek.ziet(account.id, b.id, veld, lees(ander, veld));
      bewerker.kiesArchief(b.id, mijn ? 'mijn' : 'ander');
    } else if (b.wat === 'veld') {
      this.boek.ziet(account.id, b.id, b.veld, b.botsing?.ander);
      if (!mijn) this.boek.geeftOp(account.id, b.id, b.veld);
      bewerker.kies(b.id, b.veld, mijn ? 'mijn' : 'ander');
    }
  }

  private laatVallen({ bewerker, account }: Tab, b: Bewerking): void {
    this.boek.geeftOp(account.id, b.id, b.wat === 'veld' ? b.veld : undefined);
    bewerker.laatVallen(b);
  }

  pech(browser: 0 | 1, pech: Pech): void {
    this.browsers[browser].pech.push(pech);
  }

  async tijd(ms: number): Promise<void> {
    await vi.advanceTimersByTimeAsync(ms);
    this.boek.controleer();
  }

  sluit(): void {
    this.browsers.forEach(({ tabs }) => tabs.forEach((tab) => tab?.sluit()));
    vi.clearAllTimers();
  }

  /** A part, when it stands on the page. */
  private opScherm({ bewerker }: Tab, nr: number): { id: string; soort: Soort } | null {
    const id = this.id(nr);
    const { soort } = bewerker.bekend(id) ?? bewerker.makenVan(id) ?? {};
    const { acknowledged, bewerkingen, isWeg } = bewerker.lagen();
    const weg = wegOfTerug([...acknowledged, ...bewerkingen]).get(id) ?? isWeg(id);
    return soort === undefined || weg ? null : { id, soort };
  }
}

const cel = (bedrag: string) => ({ soort: 'bedrag', bedrag });

const lees = (inhoud: object, veld: string): unknown => {
  const [naam = '', jaar] = veld.split('/');
  const waarde = (inhoud as Record<string, unknown>)[naam];
  return jaar === undefined ? waarde : (waarde as Record<string, unknown>)[jaar];
};
