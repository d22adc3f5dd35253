import { Probleem } from '../../lib/Probleem';
import { plaatsVan } from '../soorten/vragen';
import type { Archiefbewerking, Bewerking, Herstelbewerking, Maakbewerking } from './bewerking';
import type { Deel, Soort } from './contract';
import { gelijk } from './gelijk';
import { maakIngehaald } from './Ingehaald';
import { maakVeldverzending } from './Veldverzending';
import type { Verzendomgeving } from './Verzendomgeving';

export type Verzending = ReturnType<typeof maakVerzending>;

/**
 * Sends one task and takes over what the server made of it; a failure is a Probleem, and leaves the queue
 * such that the same can be sent again. After every answer the queue may be another than before: what was
 * typed, sent or taken back meanwhile, also in another tab, is left as it is.
 */
export function maakVerzending(om: Verzendomgeving) {
  const { kennis, server, wachtrij, bewaard } = om;
  const ingehaald = maakIngehaald(om);
  const velden = maakVeldverzending(om, ingehaald);

  /** Whether what waits in one part can go in one request with that of others. */
  const kanSamen = (taak: readonly Bewerking[]): boolean =>
    velden.kanSamen(taak.filter((b) => b.wat === 'veld'));

  /** @returns false when somebody else was first: then nothing is done, and it goes again */
  async function stuur(taak: readonly Bewerking[]): Promise<boolean> {
    const nog = taak.flatMap((b) => wachtrij.nog(b) ?? []);
    const eerste = nog[0];
    if (!eerste) return true;
    if (eerste.wat === 'maak') return maak(eerste);
    if (eerste.wat === 'archief') return archiveer(eerste);
    if (eerste.wat === 'herstel') return herstel(eerste);
    return velden.stuur(nog.filter((b) => b.wat === 'veld'));
  }

  async function maak(b: Maakbewerking): Promise<boolean> {
    wachtrij.zetOpWeg(b, b.inhoud);
    const deel = await server.maak(b.soort, b.id, b.inhoud);
    kennis.isNu(deel);
    wachtrij.verwijder(b);
    bewaard([b], [deel]);
    return true;
  }

  async function archiveer(b: Archiefbewerking): Promise<boolean> {
    try {
      const deel = kennis.vind(b.id) ?? (await server.haal(b.soort, b.id));
      if (!gelijk(zonderPlaats(b.soort, deel.inhoud), zonderPlaats(b.soort, b.basis))) {
        const wie = await server.wieSchreef(b.id);
        const nog = wachtrij.nog(b);
        if (nog) wachtrij.zet({ ...nog, botsing: { ander: deel.inhoud, wie } });
        return true;
      }
      if (!wachtrij.nog(b)) return true;
      wachtrij.zetOpWeg(b, null);
      if (!(await isGearchiveerd(b, deel.revisie))) return false;
    } catch (fout) {
      // Gone is what was asked for.
      if (!(fout instanceof Probleem) || !fout.isNietGevonden) throw fout;
    }
    ingehaald.gelukt(b.id);
    [b, ...b.mee].forEach(({ id }) => kennis.isGearchiveerd(id));
    // Put back and archived again meanwhile: that is still to come.
    if (wachtrij.nog(b)) wachtrij.verwijder(b);
    bewaard([b], []);
    return true;
  }

  /** @returns false when somebody was first */
  async function isGearchiveerd({ soort, id }: Archiefbewerking, revisie: number) {
    try {
      await server.archiveer(soort, id, revisie);
      return true;
    } catch (fout) {
      if (!(fout instanceof Probleem) || fout.status !== 412) throw fout;
      await ingehaald.haalIn(soort, id);
      return false;
    }
  }

  async function herstel(b: Herstelbewerking): Promise<boolean> {
    const gearchiveerd = await server.laatste(b.id, 'gearchiveerd');
    const deel = await (gearchiveerd
      ? zetTerug(b, gearchiveerd.nummer)
      : server.haal(b.soort, b.id));
    kennis.isNu(deel);
    b.mee.forEach(({ id }) => kennis.isTerug(id));
    wachtrij.verwijder(b);
    bewaard([b], [deel]);
    return true;
  }

  async function zetTerug(b: Herstelbewerking, nummer: number): Promise<Deel> {
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

  return { kanSamen, stuur };
}

/** Its place changes by what happens to others. */
function zonderPlaats(soort: Soort, inhoud: object): Record<string, unknown> {
  const plaats = plaatsVan(soort);
  return Object.fromEntries(Object.entries(inhoud).filter(([veld]) => veld !== plaats));
}
