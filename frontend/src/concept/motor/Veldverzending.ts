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
import type { Verzendomgeving } from './Verzendomgeving';
import { foutVan, isVoorbijgaand, weiger } from './weigering';

/** What can go of one part, on top of how the server has it. */
interface Patch {
  deel: Deel;
  velden: Veldbewerking[];
}

export type Veldverzending = ReturnType<typeof maakVeldverzending>;

/** Sends fields: of one part, or of many in one request. */
export function maakVeldverzending(om: Verzendomgeving, ingehaald: Ingehaald) {
  const { kennis, server, wachtrij, bewaard } = om;
  /** What was in a request that failed as a whole: each goes on its own, so that one holds up no other. */
  const apart = new Set<string>();

  /** Whether these fields of one part can go in one request with those of others. */
  function kanSamen(velden: readonly Veldbewerking[]): boolean {
    const [eerste] = velden;
    return (
      eerste !== undefined &&
      server.kanSamen(eerste.soort) &&
      !apart.has(eerste.id) &&
      kennis.vind(eerste.id) !== undefined &&
      !isOnzeker(velden)
    );
  }

  /**
   * Many parts go all or none, so what stands in the way is taken out and the rest goes again.
   *
   * @returns false when nothing is done, and it goes again
   */
  async function stuur(velden: readonly Veldbewerking[]): Promise<boolean> {
    const patches = await zoekUit(velden);
    const [eerste] = patches;
    if (!eerste) return true;
    wachtrij.bundel(() => {
      for (const b of patches.flatMap((patch) => patch.velden)) wachtrij.zetOpWeg(b, b.waarde);
    });
    try {
      const delen = await server.wijzig(
        eerste.deel.soort,
        patches.map(({ deel: { id, revisie }, velden: eigen }) => ({
          id,
          revisie,
          wijziging: alsPatch(Object.fromEntries(eigen.map((b) => [b.veld, b.waarde]))),
        })),
      );
      gelukt(delen.map((deel, i) => ({ deel, velden: patches[i]?.velden ?? [] })));
      return true;
    } catch (fout) {
      const probleem = Probleem.vanUitzondering(fout);
      await (patches.length === 1 ? zieNa(eerste, probleem) : neemUit(patches, probleem));
      return false;
    }
  }

  /** Nothing is awaited after the values are looked up: what is typed meanwhile is the newest. */
  async function zoekUit(velden: readonly Veldbewerking[]): Promise<Patch[]> {
    const delen = await Promise.all(
      [...perDeel(velden)].map(async ([id, eigen]) => ({
        id,
        eigen,
        wie: await wieBotst(eigen),
      })),
    );
    return delen.flatMap(({ id, eigen, wie }) => {
      const deel = kennis.vind(id);
      const teSturen = deel ? zonderBotsing(eigen, deel, wie) : [];
      return deel && teSturen.length > 0 ? [{ deel, velden: teSturen }] : [];
    });
  }

  /** Who wrote what has to be chosen against; looks first how the part is, when that is not known for sure. */
  async function wieBotst(velden: readonly Veldbewerking[]): Promise<string | null> {
    const [{ soort, id }] = velden as [Veldbewerking];
    let deel = kennis.vind(id);
    if (!deel || isOnzeker(velden)) {
      deel = await server.haal(soort, id);
      kennis.isNu(deel);
    }
    const { inhoud } = deel;
    const botst = velden.some((b) => weeg(b, leesPad(inhoud, b.veld)) === 'botsing');
    return botst ? server.wieSchreef(id) : null;
  }

  /** After a request for one that was refused. */
  async function zieNa({ deel: { soort, id } }: Patch, probleem: Probleem): Promise<void> {
    if (probleem.status === 412) return ingehaald.haalIn(soort, id);
    if (!isVoorbijgaand(probleem)) apart.delete(id);
    throw probleem;
  }

  /**
   * After a request for many that was refused: those that are named are looked at again or stay with what
   * is wrong with them. When none is, each goes on its own.
   */
  async function neemUit(patches: readonly Patch[], probleem: Probleem): Promise<void> {
    const { status, oorzaak, isVanAnder } = probleem;
    if (status === 401 || isVanAnder || oorzaak === 'netwerk') throw probleem;
    const genoemd = [...perNummer(probleem)].flatMap(([nr, fout]) => {
      const patch = patches[nr];
      return patch ? [{ ...patch, fout }] : [];
    });
    if (genoemd.length > 0 && status === 412) {
      await Promise.all(genoemd.map((patch) => haalIn(patch)));
    } else if (genoemd.length > 0 && status === 400) {
      for (const { velden, fout } of genoemd) weiger(wachtrij, velden, fout);
    } else {
      patches.forEach(({ deel }) => apart.add(deel.id));
      if (oorzaak === 'traag') throw probleem;
    }
  }

  async function haalIn({ deel: { soort, id }, velden }: Patch): Promise<void> {
    try {
      await ingehaald.haalIn(soort, id);
    } catch (fout) {
      const probleem = Probleem.vanUitzondering(fout);
      if (probleem.isNietGevonden) weiger(wachtrij, velden, foutVan(probleem));
      else if (probleem.oorzaak === 'traag') apart.add(id);
      else throw fout;
    }
  }

  /** Takes out what is there already, and what somebody else changed since: that waits for a choice. */
  function zonderBotsing(velden: Veldbewerking[], deel: Deel, wie: string | null): Veldbewerking[] {
    const nog = velden.flatMap((b) => wachtrij.nog(b) ?? []);
    const met = (besluit: ReturnType<typeof weeg>) =>
      nog.filter((b) => weeg(b, leesPad(deel.inhoud, b.veld)) === besluit);
    for (const b of met('botsing')) {
      wachtrij.zet({ ...b, botsing: { ander: leesPad(deel.inhoud, b.veld), wie } });
    }
    const klaar = met('klaar');
    if (klaar.length > 0) bevestig([{ deel, velden: klaar }]);
    return met('stuur');
  }

  function gelukt(patches: readonly Patch[]): void {
    for (const { deel } of patches) {
      kennis.isNu(deel);
      ingehaald.gelukt(deel.id);
      apart.delete(deel.id);
    }
    bevestig(patches);
  }

  /** The server has these values. What was typed meanwhile stays, on top of it. */
  function bevestig(patches: readonly Patch[]): void {
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

  return { kanSamen, stuur };
}

/** Something else was on its way and may have arrived: what is known may not be how it is. */
const isOnzeker = (velden: readonly Veldbewerking[]): boolean =>
  velden.some((b) => b.geprobeerd?.some((toen) => !zelfde(toen, b.waarde)));

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
