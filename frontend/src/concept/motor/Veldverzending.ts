import { Probleem } from '../../lib/Probleem';
import {
  perDeel,
  sleutelVan,
  weeg,
  zelfdeBewerking,
  type Fout,
  type Veldbewerking,
} from './bewerking';
import type { Deel } from './contract';
import { zelfde } from './gelijk';
import type { Ingehaald } from './Ingehaald';
import { alsPatch, leesPad, zetPad } from './pad';
import { wieSchreef } from './server';
import type { Verzendomgeving } from './Verzendomgeving';
import { weiger } from './weiger';
import { foutVan, isVoorbijgaand } from './weigering';

/** What can go of one part, on top of how the server has it. */
interface Patch {
  deel: Deel;
  velden: Veldbewerking[];
}

/** Sends fields: of one part, or of many in one request. */
export class Veldverzending {
  private readonly om: Verzendomgeving;
  private readonly ingehaald: Ingehaald;
  /** What was in a request that failed as a whole: each goes on its own, so that one holds up no other. */
  private readonly apart = new Set<string>();

  constructor(omgeving: Verzendomgeving, ingehaald: Ingehaald) {
    this.om = omgeving;
    this.ingehaald = ingehaald;
  }

  /** Whether these fields of one part can go in one request with those of others. */
  kanSamen(velden: readonly Veldbewerking[]): boolean {
    const [eerste] = velden;
    return (
      eerste !== undefined &&
      this.om.server.kanSamen(eerste.soort) &&
      !this.apart.has(eerste.id) &&
      this.om.kennis.vind(eerste.id) !== undefined &&
      !isOnzeker(velden)
    );
  }

  /** @returns false when nothing is done, and it goes again */
  async stuur(velden: Veldbewerking[]): Promise<boolean> {
    const { kennis, server } = this.om;
    const [{ soort, id }] = velden as [Veldbewerking];
    let deel = kennis.vind(id);
    if (!deel || isOnzeker(velden)) {
      deel = await server.haal(soort, id);
      kennis.isNu(deel);
    }
    const wie = await this.wieBotst(velden, deel);
    const teSturen = this.zonderBotsing(velden, deel, wie);
    if (teSturen.length === 0) return true;
    this.zetOpWeg(teSturen);
    try {
      const antwoord = await server.wijzig(soort, id, deel.revisie, patchVan(teSturen));
      this.gelukt([{ deel: antwoord, velden: teSturen }]);
      return true;
    } catch (fout) {
      const probleem = Probleem.vanUitzondering(fout);
      if (probleem.status === 412) {
        await this.ingehaald.haalIn(soort, id);
        return false;
      }
      if (!isVoorbijgaand(probleem)) this.apart.delete(id);
      throw probleem;
    }
  }

  /** The same for many parts; all or nothing, so what stands in the way is taken out and the rest goes again. */
  async stuurSamen(velden: Veldbewerking[]): Promise<boolean> {
    const patches = await this.patches(velden);
    const [eerste] = patches;
    if (!eerste) return true;
    if (patches.length === 1) return this.stuur(eerste.velden);
    this.zetOpWeg(patches.flatMap((patch) => patch.velden));
    try {
      const delen = await this.om.server.wijzigSamen(
        patches.map(({ deel: { id, revisie }, velden: eigen }) => ({
          id,
          revisie,
          wijziging: patchVan(eigen),
        })),
      );
      this.gelukt(delen.map((deel, i) => ({ deel, velden: patches[i]?.velden ?? [] })));
      return true;
    } catch (fout) {
      await this.neemUit(patches, Probleem.vanUitzondering(fout));
      return false;
    }
  }

  /** Nothing is awaited after the values are looked up: what is typed meanwhile is the newest. */
  private async patches(velden: Veldbewerking[]): Promise<Patch[]> {
    const { kennis } = this.om;
    const delen = [...perDeel(velden)];
    const wie = await Promise.all(
      delen.map(([id, eigen]) => this.wieBotst(eigen, kennis.vind(id))),
    );
    return delen.flatMap(([id, eigen], i) => {
      const deel = kennis.vind(id);
      if (!deel) return [];
      const teSturen = this.zonderBotsing(eigen, deel, wie[i] ?? null);
      return teSturen.length === 0 ? [] : [{ deel, velden: teSturen }];
    });
  }

  /**
   * After a request for many that was refused: those that are named are looked at again or stay with what
   * is wrong with them. When none is, each goes on its own.
   */
  private async neemUit(patches: readonly Patch[], probleem: Probleem): Promise<void> {
    const { status, oorzaak, isVanAnder } = probleem;
    if (status === 401 || isVanAnder || oorzaak === 'netwerk') throw probleem;
    const genoemd = [...perNummer(probleem)].flatMap(([nr, fout]) => {
      const patch = patches[nr];
      return patch ? [{ ...patch, fout }] : [];
    });
    if (genoemd.length > 0 && status === 412) {
      await Promise.all(genoemd.map((patch) => this.haalIn(patch)));
    } else if (genoemd.length > 0 && status === 400) {
      for (const { velden, fout } of genoemd) weiger(this.om.wachtrij, velden, fout);
    } else {
      patches.forEach(({ deel }) => this.apart.add(deel.id));
      if (oorzaak === 'traag') throw probleem;
    }
  }

  private async haalIn({ deel: { soort, id }, velden }: Patch): Promise<void> {
    try {
      await this.ingehaald.haalIn(soort, id);
    } catch (fout) {
      const probleem = Probleem.vanUitzondering(fout);
      if (probleem.isNietGevonden) weiger(this.om.wachtrij, velden, foutVan(probleem));
      else if (probleem.oorzaak === 'traag') this.apart.add(id);
      else throw fout;
    }
  }

  private zetOpWeg(velden: readonly Veldbewerking[]): void {
    this.om.wachtrij.bundel(() => {
      for (const b of velden) this.om.wachtrij.zetOpWeg(b, b.waarde);
    });
  }

  /** Who wrote what has to be chosen against. */
  private async wieBotst(velden: Veldbewerking[], deel?: Deel): Promise<string | null> {
    if (!deel) return null;
    const botst = velden.some((b) => weeg(b, leesPad(deel.inhoud, b.veld)) === 'botsing');
    return botst ? wieSchreef(this.om.server, deel.id) : null;
  }

  /** Takes out what is there already, and what somebody else changed since: that waits for a choice. */
  private zonderBotsing(velden: Veldbewerking[], deel: Deel, wie: string | null): Veldbewerking[] {
    const { wachtrij } = this.om;
    const nog = velden.flatMap((b) => wachtrij.nog(b) ?? []);
    const teSturen: Veldbewerking[] = [];
    const klaar: Veldbewerking[] = [];
    for (const b of nog) {
      const ander = leesPad(deel.inhoud, b.veld);
      const besluit = weeg(b, ander);
      if (besluit === 'stuur') teSturen.push(b);
      else if (besluit === 'klaar') klaar.push(b);
      else wachtrij.zet({ ...b, botsing: { ander, wie } });
    }
    if (klaar.length > 0) this.bevestig([{ deel, velden: klaar }]);
    return teSturen;
  }

  private gelukt(patches: readonly Patch[]): void {
    for (const { deel } of patches) {
      this.om.kennis.isNu(deel);
      this.ingehaald.gelukt(deel.id);
      this.apart.delete(deel.id);
    }
    this.bevestig(patches);
  }

  /** The server has these values. What was typed meanwhile stays, on top of it. */
  private bevestig(patches: readonly Patch[]): void {
    const { wachtrij, bewaard } = this.om;
    wachtrij.bundel(() => {
      for (const { deel, velden } of patches) {
        const archief = wachtrij.vers(`${deel.id}|archief`);
        let gezien = archief?.wat === 'archief' ? archief.basis : {};
        for (const b of velden) {
          const nu = wachtrij.vers(sleutelVan(b));
          const opServer = leesPad(deel.inhoud, b.veld);
          if (nu?.wat !== 'veld') continue;
          if (zelfdeBewerking(nu, b)) wachtrij.verwijder(nu);
          else wachtrij.zet({ ...nu, basis: opServer, geprobeerd: [] });
          gezien = zetPad(gezien, b.veld, opServer);
        }
        // What is archived next was seen with this in it.
        if (archief?.wat === 'archief') wachtrij.zet({ ...archief, basis: gezien });
      }
    });
    bewaard(
      patches.flatMap(({ velden }) => velden),
      patches.map(({ deel }) => deel),
    );
  }
}

/** Something else was on its way and may have arrived: what is known may not be how it is. */
const isOnzeker = (velden: readonly Veldbewerking[]): boolean =>
  velden.some((b) => b.geprobeerd?.some((toen) => !zelfde(toen, b.waarde)));

const patchVan = (velden: readonly Veldbewerking[]) =>
  alsPatch(Object.fromEntries(velden.map((b) => [b.veld, b.waarde])));

/** What is said of each of many, by its number: "regels/3/wijziging/begroot/2026" is about number 3. */
function perNummer({ status, velden }: Probleem): Map<number, Fout> {
  const fouten = new Map<number, Fout>();
  for (const [pad, zin] of velden) {
    const [, nummer, veld] = /^\w+\/(\d+)(?:\/wijziging\/(.+)|\/.*)?$/.exec(pad) ?? [];
    if (nummer === undefined) continue;
    const eerder = fouten.get(Number(nummer)) ?? { status: status ?? 0, detail: null, velden: {} };
    fouten.set(
      Number(nummer),
      veld === undefined
        ? { ...eerder, detail: zin }
        : { ...eerder, velden: { ...eerder.velden, [veld]: zin } },
    );
  }
  return fouten;
}
