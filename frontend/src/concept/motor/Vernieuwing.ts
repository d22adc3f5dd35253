import type { QueryClient } from '@tanstack/react-query';
import { conceptSleutel } from '../../lib/queries/concept';
import type { Bewerker } from './Bewerker';
import type { Bewerking } from './bewerking';
import type { Deel, Soort, WijzigingGebeurtenis } from './contract';
import { zelfde } from './gelijk';
import { isMeerOp, isMetZijnBladen, isVanBegroting } from '../soorten/vragen';
import { isStructuur } from './overlay';
import { VRAGEN } from './queries';
import type { HttpServer } from './HttpServer';

/** Whether the answer under a key has to be asked again. */
type Toets = (sleutel: readonly unknown[]) => boolean;

/** Changes come in bursts: one question for all of them, after those of one's own a little later. */
const NA_EIGEN_MS = 500;
const NA_ANDER_MS = 200;
/** More parts than this are not asked one by one. */
const MEESTE_DELEN = 5;

const alles: Toets = () => true;
const eenVan =
  (toetsen: readonly Toets[]): Toets =>
  (sleutel) =>
    toetsen.some((een) => een(sleutel));

export type Vernieuwing = ReturnType<typeof maakVernieuwing>;

/**
 * Decides what is asked again when something changed. Of what was saved here the answer is known already, and of what
 * somebody else saved only that part is asked; what is shown lies over what was fetched. What follows from parts (checks,
 * totals, names elsewhere) is asked again with the kinds it depends on, and everything when something came, went or moved.
 */
export function maakVernieuwing(
  agenda: string,
  queryClient: QueryClient,
  server: HttpServer,
  bewerker: Bewerker,
) {
  let toetsen: Toets[] = [];
  const delen = new Map<string, Deel>();
  let wekker: ReturnType<typeof setTimeout> | undefined;

  const vragen = (toets: Toets) => ({
    queryKey: conceptSleutel(agenda),
    predicate: ({ queryKey }: { queryKey: readonly unknown[] }) => toets(queryKey),
  });

  async function opnieuw(toets: Toets): Promise<void> {
    // A first question that is on its way would be left to go on, and may not know of this.
    await queryClient.cancelQueries(vragen(toets));
    await queryClient.invalidateQueries(vragen(toets));
  }

  async function haal(was: Deel): Promise<void> {
    const is = await server.haal(was.soort, was.id).catch(() => null);
    if (is) bewerker.leer([is]);
    if (!is || isElders(was, is)) void opnieuw(alles);
  }

  function vraag(): void {
    const isAlles = toetsen.includes(alles) || delen.size > MEESTE_DELEN;
    void opnieuw(isAlles ? alles : eenVan(toetsen));
    if (!isAlles) for (const deel of delen.values()) void haal(deel);
    toetsen = [];
    delen.clear();
  }

  function plan(toets: Toets, ms: number): void {
    toetsen.push(toets);
    clearTimeout(wekker);
    wekker = setTimeout(vraag, ms);
  }

  return {
    /** The server took what was edited here, and made this of it. */
    bewaard: (bewerkingen: readonly Bewerking[], nieuw: readonly Deel[]) => {
      const toets = bewerkingen.some(isStructuur)
        ? alles
        : eenVan(nieuw.map((deel) => hangtAf(deel.soort, lijnVan(deel))));
      // What was asked before this was saved may not show how it was.
      void queryClient.cancelQueries(vragen(toets));
      plan(toets, NA_EIGEN_MS);
    },

    /** Somebody else saved something. */
    hoor: ({ soort, onderdeel, wat, programmalijn }: WijzigingGebeurtenis) => {
      const bekend = bewerker.bekend(onderdeel);
      if (bekend && !isMetZijnBladen(soort)) delen.set(onderdeel, bekend);
      plan(wat === 'gewijzigd' ? hangtAf(soort, programmalijn) : alles, NA_ANDER_MS);
    },

    /** What happened while nobody listened. */
    alles: () => plan(alles, NA_ANDER_MS),

    stop: () => clearTimeout(wekker),
  };
}

/** What a question was about, as it stands in its key. */
interface Over {
  path: { id?: string };
}

/** What says something else once the words or amounts in one part are others; the part itself is known. */
const hangtAf =
  (soort: Soort, lijn: string | null): Toets =>
  ([, , wat, over, totalen]) => {
    switch (wat) {
      case VRAGEN.CONCEPT:
        return isMeerOp('agenda', soort);
      case VRAGEN.KAART:
      case VRAGEN.ORGANISATIES:
        return false;
      case VRAGEN.CONTROLE:
        // No check of a map looks at a begroting.
        return !isVanBegroting(soort) && (lijn === null || (over as Over).path.id === lijn);
      case VRAGEN.TABEL:
        return isMeerOp('tabel', soort);
      case VRAGEN.BEGROTINGEN:
        return soort === 'begroting' || (soort === 'begrotingsregel' && totalen !== undefined);
      default:
        return true;
    }
  };

function lijnVan({ soort, id, inhoud }: Deel): string | null {
  if (soort === 'programmalijn') return id;
  return 'programmalijn' in inhoud ? inhoud.programmalijn : null;
}

const KENMERK = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g;

/** It stands elsewhere now, or names what it did not name before. */
function isElders(was: Deel, is: Deel): boolean {
  const eerder = new Map(Object.entries(was.inhoud));
  const genoemd = (deel: Deel) => JSON.stringify(deel.inhoud).match(KENMERK) ?? [];
  const bekend = new Set(genoemd(was));
  return (
    genoemd(is).some((id) => !bekend.has(id)) ||
    Object.entries(is.inhoud).some(
      ([veld, nu]) =>
        isStructuur({ wat: 'veld', soort: is.soort, veld } as Bewerking) &&
        !zelfde(eerder.get(veld), nu),
    )
  );
}
