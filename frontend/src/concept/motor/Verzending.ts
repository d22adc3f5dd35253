import { Probleem } from '../../lib/Probleem';
import { plaatsVan } from '../soorten/vragen';
import {
  sleutelVan,
  weeg,
  zelfdeBewerking,
  type Archiefbewerking,
  type Bewerking,
  type Herstelbewerking,
  type Maakbewerking,
  type Veldbewerking,
} from './bewerking';
import type { Deel, Soort } from './contract';
import { gelijk, zelfde } from './gelijk';
import type { Kennis } from './Kennis';
import { alsPatch, leesPad, zetPad } from './pad';
import type { Server } from './server';
import type { Wachtrij } from './Wachtrij';

export interface Verzendomgeving {
  wachtrij: Wachtrij;
  kennis: Kennis;
  server: Server;
  /** The server took an edit, with what it made of it; null when it is archived. */
  bewaard: (bewerkingen: readonly Bewerking[], deel: Deel | null) => void;
}

/** So often in a row somebody else can be first before it is no coincidence. */
const VAAK = 5;

/**
 * Sends one task and takes over what the server made of it; a failure is a Probleem, and leaves the queue
 * such that the same can be sent again. After every answer the queue may be another than before: what was
 * typed, sent or taken back meanwhile, also in another tab, is left as it is.
 */
export class Verzending {
  private readonly om: Verzendomgeving;
  private readonly achterhaald = new Map<string, number>();

  constructor(omgeving: Verzendomgeving) {
    this.om = omgeving;
  }

  /** @returns false when somebody else was first: then nothing is done, and it goes again */
  async stuur(taak: readonly Bewerking[]): Promise<boolean> {
    const nog = taak.flatMap((b) => this.om.wachtrij.nog(b) ?? []);
    const eerste = nog[0];
    if (!eerste) return true;
    if (eerste.wat === 'maak') return this.maak(eerste);
    if (eerste.wat === 'archief') return this.archiveer(eerste);
    if (eerste.wat === 'herstel') return this.herstel(eerste);
    return this.wijzig(nog.filter((b) => b.wat === 'veld'));
  }

  private async maak(b: Maakbewerking): Promise<boolean> {
    this.probeer(b, b.inhoud);
    const deel = await this.om.server.maak(b.soort, b.id, b.inhoud);
    this.om.kennis.isNu(deel);
    this.om.wachtrij.verwijder(b);
    this.om.bewaard([b], deel);
    return true;
  }

  private async wijzig(velden: Veldbewerking[]): Promise<boolean> {
    const { kennis, server, wachtrij } = this.om;
    const [{ soort, id }] = velden as [Veldbewerking];
    let deel = kennis.vind(id);
    // Something else was on its way and may have arrived: what is known may not be how it is.
    const isOnzeker = velden.some((b) => b.geprobeerd?.some((toen) => !zelfde(toen, b.waarde)));
    if (!deel || isOnzeker) {
      deel = await server.haal(soort, id);
      kennis.isNu(deel);
    }
    const wie = await this.wieBotst(velden, deel);
    const teSturen = this.zonderBotsing(velden, deel, wie);
    if (teSturen.length === 0) return true;
    wachtrij.bundel(() => {
      for (const b of teSturen) this.probeer(b, b.waarde);
    });
    try {
      const patch = alsPatch(Object.fromEntries(teSturen.map((b) => [b.veld, b.waarde])));
      const antwoord = await server.wijzig(soort, id, deel.revisie, patch);
      kennis.isNu(antwoord);
      this.achterhaald.delete(id);
      this.bevestig(teSturen, antwoord);
      return true;
    } catch (fout) {
      if (!(fout instanceof Probleem) || fout.status !== 412) throw fout;
      await this.verouderd(soort, id);
      return false;
    }
  }

  /** Keeps what is on its way, so that it is known again when only the answer is lost. */
  private probeer(b: Bewerking, waarde: unknown): void {
    const eerder = b.geprobeerd ?? [];
    if (eerder.some((toen) => zelfde(toen, waarde))) return;
    this.om.wachtrij.zet({ ...b, geprobeerd: [...eerder, waarde] });
  }

  /** Somebody was first. With what it is now the next turn sends again, or asks the person. */
  private async verouderd(soort: Soort, id: string): Promise<void> {
    const keer = (this.achterhaald.get(id) ?? 0) + 1;
    this.achterhaald.set(id, keer);
    this.om.kennis.isNu(await this.om.server.haal(soort, id));
    // Never round and round without a pause, whatever the server says.
    if (keer > VAAK) throw new Probleem('traag');
  }

  /** Who wrote what has to be chosen against. */
  private async wieBotst(velden: Veldbewerking[], deel: Deel): Promise<string | null> {
    const botst = velden.some((b) => weeg(b, leesPad(deel.inhoud, b.veld)) === 'botsing');
    return botst ? this.wie(deel.id) : null;
  }

  /** Takes out what is there already, and what somebody else changed since: that waits for a choice. */
  private zonderBotsing(velden: Veldbewerking[], deel: Deel, wie: string | null): Veldbewerking[] {
    const { wachtrij } = this.om;
    const nog = velden.flatMap((b) => wachtrij.nog(b) ?? []);
    const teSturen: Veldbewerking[] = [];
    for (const b of nog) {
      const ander = leesPad(deel.inhoud, b.veld);
      const besluit = weeg(b, ander);
      if (besluit === 'stuur') teSturen.push(b);
      else if (besluit === 'klaar') this.bevestig([b], deel);
      else wachtrij.zet({ ...b, botsing: { ander, wie } });
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
      const archief = wachtrij.vers(`${deel.id}|archief`);
      let gezien = archief?.wat === 'archief' ? archief.basis : {};
      for (const b of bewerkingen) {
        const nu = wachtrij.vers(sleutelVan(b));
        const opServer = leesPad(deel.inhoud, b.veld);
        if (nu?.wat !== 'veld') continue;
        if (zelfdeBewerking(nu, b)) wachtrij.verwijder(nu);
        else wachtrij.zet({ ...nu, basis: opServer, geprobeerd: [] });
        gezien = zetPad(gezien, b.veld, opServer);
      }
      // What is archived next was seen with this in it.
      if (archief?.wat === 'archief') wachtrij.zet({ ...archief, basis: gezien });
    });
    this.om.bewaard(bewerkingen, deel);
  }

  private async archiveer(b: Archiefbewerking): Promise<boolean> {
    const { kennis, server, wachtrij } = this.om;
    try {
      const deel = kennis.vind(b.id) ?? (await server.haal(b.soort, b.id));
      if (!gelijk(zonderPlaats(b.soort, deel.inhoud), zonderPlaats(b.soort, b.basis))) {
        const wie = await this.wie(b.id);
        const nog = wachtrij.nog(b);
        if (nog) wachtrij.zet({ ...nog, botsing: { ander: deel.inhoud, wie } });
        return true;
      }
      if (!wachtrij.nog(b)) return true;
      this.probeer(b, null);
      if (!(await this.isGearchiveerd(b, deel.revisie))) return false;
    } catch (fout) {
      // Gone is what was asked for.
      if (!(fout instanceof Probleem) || !fout.isNietGevonden) throw fout;
    }
    this.achterhaald.delete(b.id);
    [b, ...b.mee].forEach(({ id }) => {
      kennis.isGearchiveerd(id);
    });
    // Put back and archived again meanwhile: that is still to come.
    if (wachtrij.nog(b)) wachtrij.verwijder(b);
    this.om.bewaard([b], null);
    return true;
  }

  /** @returns false when somebody was first */
  private async isGearchiveerd({ soort, id }: Archiefbewerking, revisie: number) {
    try {
      await this.om.server.archiveer(soort, id, revisie);
      return true;
    } catch (fout) {
      if (!(fout instanceof Probleem) || fout.status !== 412) throw fout;
      await this.verouderd(soort, id);
      return false;
    }
  }

  private async herstel(b: Herstelbewerking): Promise<boolean> {
    const { kennis, server, wachtrij } = this.om;
    const [gearchiveerd] = await server.wijzigingen(b.id, 'gearchiveerd');
    const deel = await (gearchiveerd
      ? this.zetTerug(b, gearchiveerd.nummer)
      : server.haal(b.soort, b.id));
    kennis.isNu(deel);
    b.mee.forEach(({ id }) => {
      kennis.isTerug(id);
    });
    wachtrij.verwijder(b);
    this.om.bewaard([b], deel);
    return true;
  }

  private async zetTerug(b: Herstelbewerking, nummer: number): Promise<Deel> {
    const { server } = this.om;
    try {
      return await server.herstel(nummer);
    } catch (fout) {
      if (!(fout instanceof Probleem) || fout.status !== 409 || fout.isVanAnder) throw fout;
      // It is back already when only the answer was lost; there is what was asked for.
      return server.haal(b.soort, b.id).catch(() => {
        throw fout;
      });
    }
  }
}

/** Its place changes by what happens to others. */
function zonderPlaats(soort: Soort, inhoud: object): Record<string, unknown> {
  const plaats = plaatsVan(soort);
  return Object.fromEntries(Object.entries(inhoud).filter(([veld]) => veld !== plaats));
}
