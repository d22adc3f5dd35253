import { Probleem } from '../Probleem';
import {
  isGereed,
  sleutelVan,
  weeg,
  type Archiefbewerking,
  type Bewerking,
  type Herstelbewerking,
  type Maakbewerking,
  type Veldbewerking,
} from './bewerking';
import type { Deel, Soort } from './contract';
import { gelijk } from './gelijk';
import type { Kennis } from './Kennis';
import { alsPatch, leesPad, zetPad } from './pad';
import type { Server } from './server';
import { foutVan, isVoorbijgaand, schuldigen } from './weigering';
import type { Wachtrij } from './Wachtrij';

/** Whether what is typed can reach the server now. */
export type Verbinding = 'goed' | 'weg' | 'uitgelogd';

interface Omgeving {
  wachtrij: Wachtrij;
  kennis: Kennis;
  server: Server;
  /** Lets one tab at a time send; the others wait for their turn. */
  slot: (werk: () => Promise<void>) => Promise<void>;
  /** Something became known, was saved or is on its way. */
  gemeld: () => void;
  /** The server took an edit, with what it made of it; null when it is archived. */
  bewaard: (bewerkingen: readonly Bewerking[], deel: Deel | null) => void;
}

const LANGSTE_WACHT_MS = 10_000;
/** A pasted block is dozens of requests; a browser keeps six connections, of which one listens. */
const GELIJKTIJDIG = 4;

/** Fields inside a map, which have nothing to do with where things stand. */
const isCellen = (taak: readonly Bewerking[]): boolean =>
  taak.every((b) => b.wat === 'veld' && b.veld.includes('/'));

/**
 * Sends the waiting edits in their order, so that what is made exists before it is changed, and one
 * request at a time per object. Every outcome leaves the queue in a state from which it goes on: an edit goes
 * away only when the server is known to have it.
 */
export class Synchronisatie {
  verbinding: Verbinding = 'goed';
  private readonly om: Omgeving;
  private onderweg: ReadonlySet<string> = new Set();
  private wekker: ReturnType<typeof setTimeout> | undefined;
  private loopt = false;
  private nogEens = false;
  private gestopt = false;
  private mislukt = 0;
  private achterhaald = 0;

  constructor(omgeving: Omgeving) {
    this.om = omgeving;
  }

  isOnderweg(sleutel: string): boolean {
    return this.onderweg.has(sleutel);
  }

  isBezigMet(id: string): boolean {
    return [...this.onderweg].some((sleutel) => sleutel.startsWith(`${id}|`));
  }

  start(): void {
    this.gestopt = false;
    this.wek();
  }

  stop(): void {
    this.gestopt = true;
    clearTimeout(this.wekker);
  }

  /** Sends what is ready, now. */
  wek(): void {
    clearTimeout(this.wekker);
    if (this.gestopt) return;
    if (this.loopt) {
      this.nogEens = true;
      return;
    }
    this.loopt = true;
    this.nogEens = false;
    void this.om
      .slot(() => this.ronde())
      .finally(() => {
        this.loopt = false;
        if (this.nogEens) this.wek();
        else this.plan();
      });
  }

  private plan(): void {
    if (this.gestopt) return;
    clearTimeout(this.wekker);
    const gereed = this.om.wachtrij.alle().filter(isGereed);
    if (gereed.length === 0 || this.verbinding === 'uitgelogd') return;
    const wacht =
      this.verbinding === 'weg'
        ? Math.min(LANGSTE_WACHT_MS, 1000 * 2 ** (this.mislukt - 1))
        : Math.min(...gereed.map((b) => (b.wat === 'veld' ? b.pas - Date.now() : 0)));
    // Nothing can be sent before what it hangs on is there; then there is nothing to wait for either.
    if (this.verbinding === 'goed' && wacht <= 0 && !this.volgende()) return;
    this.wekker = setTimeout(
      () => {
        this.wek();
      },
      Math.max(0, wacht),
    );
  }

  private async ronde(): Promise<void> {
    this.om.wachtrij.herlees();
    for (;;) {
      const taken = this.volgende();
      if (!taken || this.gestopt) return;
      this.onderweg = new Set(taken.flat().map(sleutelVan));
      this.om.gemeld();
      const uitkomsten = await Promise.allSettled(taken.map((taak) => this.verzend(taak)));
      this.onderweg = new Set();
      const mislukt = uitkomsten.flatMap((uitkomst, i) =>
        uitkomst.status === 'rejected'
          ? [{ taak: taken[i] ?? [], fout: uitkomst.reason as unknown }]
          : [],
      );
      if (mislukt.length < uitkomsten.length) {
        this.verbinding = 'goed';
        this.mislukt = 0;
      }
      const verder = mislukt.map(({ taak, fout }) => this.verwerk(taak, fout));
      this.om.gemeld();
      if (!verder.every(Boolean)) return;
    }
  }

  /** @returns whether there is any use in going on */
  private verwerk(taak: Bewerking[], fout: unknown): boolean {
    const probleem = Probleem.vanUitzondering(fout);
    if (probleem.status === 401) {
      this.verbinding = 'uitgelogd';
      return false;
    }
    if (isVoorbijgaand(probleem)) {
      this.verbinding = 'weg';
      this.mislukt++;
      this.achterhaald = 0;
      return false;
    }
    this.noteer(taak, probleem);
    return true;
  }

  /**
   * What can go now, per request: the first that is ready, with the other ready fields of that object.
   * Cells stand on their own, so those of some other objects go beside it; everything else goes in order.
   */
  private volgende(): Bewerking[][] | null {
    const { wachtrij } = this.om;
    const nu = Date.now();
    const nieuw = wachtrij.alle().filter((b) => b.wat === 'maak');
    const kan = wachtrij.alle().filter((b) => {
      if (!isGereed(b) || (b.wat === 'veld' && b.pas > nu)) return false;
      if (nieuw.length === 0) return true;
      const hangtAan = JSON.stringify(b.wat === 'maak' ? b.inhoud : b.wat === 'veld' && b.waarde);
      return !nieuw.some((m) => m !== b && (m.id === b.id || hangtAan.includes(m.id)));
    });
    const eerste = kan[0];
    if (!eerste) return null;
    if (eerste.wat !== 'veld') return [[eerste]];
    const perDeel = new Map<string, Bewerking[]>();
    for (const b of kan) {
      if (b.wat === 'veld') perDeel.set(b.id, [...(perDeel.get(b.id) ?? []), b]);
    }
    const [voorop = [], ...rest] = perDeel.values();
    return isCellen(voorop)
      ? [voorop, ...rest.filter(isCellen).slice(0, GELIJKTIJDIG - 1)]
      : [voorop];
  }

  private async verzend(taak: Bewerking[]): Promise<void> {
    const eerste = taak[0];
    if (!eerste) return;
    if (eerste.wat === 'maak') await this.maak(eerste);
    else if (eerste.wat === 'archief') await this.archiveer(eerste);
    else if (eerste.wat === 'herstel') await this.herstel(eerste);
    else await this.wijzig(taak.filter((b) => b.wat === 'veld'));
  }

  private async maak(b: Maakbewerking): Promise<void> {
    this.om.wachtrij.zet({ ...b, geprobeerd: [b.inhoud] });
    const deel = await this.om.server.maak(b.soort, b.id, b.inhoud);
    this.om.kennis.isNu(deel);
    this.om.wachtrij.verwijder(b);
    this.om.bewaard([b], deel);
  }

  private async wijzig(velden: Veldbewerking[]): Promise<void> {
    const { kennis, server, wachtrij } = this.om;
    const [{ soort, id }] = velden as [Veldbewerking];
    let deel = kennis.vind(id);
    if (!deel) {
      deel = await server.haal(soort, id);
      kennis.isNu(deel);
    }
    const teSturen = await this.zonderBotsing(velden, deel);
    if (teSturen.length === 0) return;
    wachtrij.bundel(() => {
      for (const b of teSturen)
        wachtrij.zet({ ...b, geprobeerd: [...(b.geprobeerd ?? []), b.waarde] });
    });
    try {
      const patch = alsPatch(Object.fromEntries(teSturen.map((b) => [b.veld, b.waarde])));
      const antwoord = await server.wijzig(soort, id, deel.revisie, patch);
      kennis.isNu(antwoord);
      this.achterhaald = 0;
      this.bevestig(teSturen, antwoord);
    } catch (fout) {
      if (!(fout instanceof Probleem) || fout.status !== 412) throw fout;
      await this.verouderd(soort, id);
    }
  }

  /** Somebody was first. With what it is now the next turn sends again, or asks the person. */
  private async verouderd(soort: Soort, id: string): Promise<void> {
    this.achterhaald++;
    // Never round and round without a pause, whatever the server says.
    if (this.achterhaald > 5) throw new Probleem('netwerk');
    this.om.kennis.isNu(await this.om.server.haal(soort, id));
  }

  /** Takes out what is there already, and what somebody else changed since: that waits for a choice. */
  private async zonderBotsing(velden: Veldbewerking[], deel: Deel): Promise<Veldbewerking[]> {
    const teSturen: Veldbewerking[] = [];
    for (const b of velden) {
      const ander = leesPad(deel.inhoud, b.veld);
      const besluit = weeg(b, ander);
      if (besluit === 'stuur') teSturen.push(b);
      else if (besluit === 'klaar') this.bevestig([b], deel);
      else {
        const wie = await this.wie(b.id);
        this.om.wachtrij.zet({ ...b, botsing: { ander, wie } });
      }
    }
    return teSturen;
  }

  private async wie(id: string): Promise<string | null> {
    try {
      return (await this.om.server.wijzigingen(id))[0]?.door ?? null;
    } catch {
      return null;
    }
  }

  /** The server has these values. What was typed meanwhile stays, on top of it. */
  private bevestig(bewerkingen: Veldbewerking[], deel: Deel): void {
    const { wachtrij } = this.om;
    wachtrij.bundel(() => {
      for (const b of bewerkingen) {
        const nu = wachtrij.vind(sleutelVan(b));
        if (nu?.wat !== 'veld') continue;
        const opServer = leesPad(deel.inhoud, b.veld);
        if (nu.tijd === b.tijd) wachtrij.verwijder(nu);
        else wachtrij.zet({ ...nu, basis: opServer, geprobeerd: [] });
        // What is archived next was seen with this change in it.
        const archief = wachtrij.vind(`${b.id}|archief`);
        if (archief?.wat === 'archief') {
          wachtrij.zet({ ...archief, basis: zetPad(archief.basis, b.veld, opServer) });
        }
      }
    });
    this.om.bewaard(bewerkingen, deel);
  }

  private async archiveer(b: Archiefbewerking): Promise<void> {
    const { kennis, server, wachtrij } = this.om;
    try {
      const deel = kennis.vind(b.id) ?? (await server.haal(b.soort, b.id));
      if (!gelijk(zonderPlaats(deel.inhoud), zonderPlaats(b.basis))) {
        const wie = await this.wie(b.id);
        wachtrij.zet({ ...b, botsing: { ander: deel.inhoud, wie } });
        return;
      }
      wachtrij.zet({ ...b, geprobeerd: [null] });
      await server.archiveer(b.soort, b.id, deel.revisie);
    } catch (fout) {
      if (!(fout instanceof Probleem)) throw fout;
      if (fout.status === 412) return this.verouderd(b.soort, b.id);
      // Gone is what was asked for.
      if (!fout.isNietGevonden) throw fout;
    }
    [b, ...b.mee].forEach(({ id }) => {
      kennis.isGearchiveerd(id);
    });
    wachtrij.verwijder(b);
    this.om.bewaard([b], null);
  }

  private async herstel(b: Herstelbewerking): Promise<void> {
    const { kennis, server, wachtrij } = this.om;
    const [gearchiveerd] = await server.wijzigingen(b.id, 'gearchiveerd');
    const deel = gearchiveerd
      ? await server.herstel(gearchiveerd.nummer)
      : await server.haal(b.soort, b.id);
    kennis.isNu(deel);
    b.mee.forEach(({ id }) => {
      kennis.isTerug(id);
    });
    wachtrij.verwijder(b);
    this.om.bewaard([b], deel);
  }

  /** Refused: it stays beside what was typed until the person does something about it. */
  private noteer(taak: Bewerking[], probleem: Probleem): void {
    const fout = foutVan(probleem);
    for (const b of schuldigen(taak, fout)) {
      const nu = this.om.wachtrij.vind(sleutelVan(b));
      // What was typed since is not refused yet.
      if (nu?.tijd === b.tijd) this.om.wachtrij.zet({ ...nu, fout });
    }
  }
}

/** Its place changes by what happens to others. */
function zonderPlaats(inhoud: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(inhoud).filter(([veld]) => veld !== 'volgorde' && veld !== 'nummer'),
  );
}
