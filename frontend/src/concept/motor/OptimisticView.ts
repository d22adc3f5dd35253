import { beschrijvingVan } from '../soorten/vragen';
import type { Account } from './account';
import { standVan, type Bewaarstand, type Toestand } from './bewaarstand';
import { isGereed, sleutelVan, veldsleutel, weeg, type Bewerking, type Fout } from './bewerking';
import type { Deel } from './contract';
import { zelfde } from './gelijk';
import type { Kennis } from './Kennis';
import { isStructuur } from './overlay';
import { leesPad, raakt } from './pad';
import type { PasBewaard } from './PasBewaard';
import type { Synchronisatie } from './Synchronisatie';
import type { Wachtrij } from './Wachtrij';

export type Velden = Record<string, unknown>;

/** What the others work with: the edits that wait, what is known of the server, and what sends. */
export interface Onderdelen {
  account: Account;
  wachtrij: Wachtrij;
  kennis: Kennis;
  sync: Synchronisatie;
  pasBewaard: PasBewaard;
}

export type OptimisticView = ReturnType<typeof maakOptimisticView>;

/**
 * What is shown of the concept: always what the server has, with the waiting edits on top of it, and
 * how far saving is.
 */
export function maakOptimisticView({ account, wachtrij, kennis, sync, pasBewaard }: Onderdelen) {
  const luisteraars = new Set<() => void>();
  let structuur = '';
  let stand: Bewaarstand | undefined;

  /** Tells who looks on that something may have changed. */
  function meld(): void {
    structuur = JSON.stringify([
      wachtrij.alle().filter(isStructuur).map(wezen),
      kennis.acknowledged.map(wezen),
      kennis.alleWeg(),
    ]);
    luisteraars.forEach((luisteraar) => luisteraar());
  }

  /** Takes over what was fetched. Choices that were open are weighed again. */
  function leer(delen: readonly Deel[]): void {
    const nieuws = kennis.leer(delen);
    for (const { id, inhoud } of nieuws) {
      for (const wachtend of wachtrij.van(id)) {
        const b = wachtrij.vers(sleutelVan(wachtend));
        if (b?.wat !== 'veld' || !b.botsing) continue;
        const ander = leesPad(inhoud, b.veld);
        if (weeg(b, ander) !== 'botsing') wachtrij.zet({ ...b, botsing: null });
        else if (!zelfde(ander, b.botsing.ander)) {
          wachtrij.zet({ ...b, botsing: { ander, wie: b.botsing.wie } });
        }
      }
    }
    if (nieuws.length > 0) meld();
    sync.wek();
  }

  const bewerkingVan = (id: string, veld: string): Bewerking | undefined =>
    wachtrij.vind(veldsleutel(id, veld));

  const makenVan = (id: string): Bewerking | undefined => wachtrij.vind(`${id}|maak`);

  /** A value as the server has it; of what is not made yet, as it will be made. */
  function opServer(id: string, veld: string): unknown {
    const maken = makenVan(id);
    const inhoud = kennis.vind(id)?.inhoud ?? (maken?.wat === 'maak' ? maken.inhoud : undefined);
    return inhoud && leesPad(inhoud, veld);
  }

  /** A value as it is shown: with the waiting edit. */
  function waarde(id: string, veld: string): unknown {
    const bewerking = bewerkingVan(id, veld);
    return bewerking?.wat === 'veld' ? bewerking.waarde : opServer(id, veld);
  }

  function foutVan(id: string, veld: string): Fout | null {
    const eigen = bewerkingVan(id, veld)?.fout;
    if (eigen) return eigen;
    const maken = makenVan(id)?.fout;
    return maken && Object.keys(maken.velden).some((pad) => raakt(pad, veld)) ? maken : null;
  }

  function toestand(id: string, veld: string): Toestand {
    const b = bewerkingVan(id, veld);
    if (b?.botsing) return 'botsing';
    if (foutVan(id, veld)) return 'fout';
    if (!b) return pasBewaard.toont(veldsleutel(id, veld)) ? 'opgeslagen' : 'rust';
    if (sync.verbinding === 'weg') return 'wacht';
    if (sync.verbinding !== 'goed') return 'uitgelogd';
    return sync.hapert(b) ? 'hapert' : 'bezig';
  }

  return {
    meld,
    leer,
    bewerkingVan,
    makenVan,
    opServer,
    waarde,
    foutVan,
    toestand,

    abonneer: (luisteraar: () => void) => {
      luisteraars.add(luisteraar);
      return () => luisteraars.delete(luisteraar);
    },

    /** Another whenever other things stand where. */
    structuur: () => structuur,

    /** Another whenever something else would be laid over what was fetched. */
    laag: () => `${kennis.nieuws} ${structuur}`,

    /** What has to be laid over what was fetched, to show how it is now. */
    lagen: () => ({
      acknowledged: kennis.acknowledged,
      bewerkingen: wachtrij.alle(),
      isWeg: (id: string) => kennis.isWeg(id),
      bekend: (id: string) => kennis.vind(id),
    }),

    /** Somebody put it back. */
    isTerug: (id: string) => {
      kennis.isTerug(id);
      meld();
    },

    bekend: (id: string) => kennis.vind(id),

    bewerkingen: () => wachtrij.alle(),

    /** What is kept here and not understood by this version. */
    onbekende: () => wachtrij.onbekende(),

    /** Whether an edit of this part waits: without one it is shown as the server has it. */
    heeftWachtende: (id: string) => wachtrij.van(id).length > 0,

    archiefVan: (id: string) => wachtrij.vind(`${id}|archief`),

    /** What it is called by now; in messages. */
    titel: ({ id, soort }: Pick<Deel, 'id' | 'soort'>): string => {
      const titel = waarde(id, beschrijvingVan(soort).titel);
      return typeof titel === 'string' ? titel : '';
    },

    /** How far saving is, of everything together; the same until that changes. */
    bewaarstand: (): Bewaarstand => {
      const nu = {
        ...standVan(wachtrij, sync.verbinding, (b) => sync.hapert(b)),
        naam: account.naam,
        veilig: wachtrij.bewaartVeilig,
      };
      if (!stand || !zelfde(nu, stand)) stand = nu;
      return stand;
    },

    /** Whether this tab changed it a moment ago. */
    isVanHier: (id: string) => sync.isBezigMet(id) || pasBewaard.isVanHier(id),
  };
}

const wezen = (b: Bewerking) => [
  sleutelVan(b),
  b.wat === 'veld' && b.waarde,
  b.wat === 'maak' && b.inhoud,
  isGereed(b) || b.botsing,
];
