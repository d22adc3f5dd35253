import { sleutelVan, type Bewerking } from './bewerking';

/** How long "opgeslagen" stands beside a field. */
const TOON_BEWAARD_MS = 3000;
/** How long after saving an event may still be about that. */
const VAN_HIER_MS = 5000;

export type PasBewaard = ReturnType<typeof maakPasBewaard>;

/** What was saved here a moment ago: fields and parts, with when. */
export function maakPasBewaard(gemeld: () => void) {
  const toen = new Map<string, number>();
  const isSinds = (wat: string, ms: number) => Date.now() - (toen.get(wat) ?? -Infinity) < ms;
  return {
    /** One alarm for what was saved together: a pasted block is hundreds of fields. */
    noteer: (bewerkingen: readonly Bewerking[]) => {
      const nu = Date.now();
      for (const b of bewerkingen) toen.set(sleutelVan(b), nu).set(b.id, nu);
      // A moment later: a browser may be a little early.
      setTimeout(gemeld, TOON_BEWAARD_MS + 50);
    },

    /** Whether the field says so. */
    toont: (sleutel: string) => isSinds(sleutel, TOON_BEWAARD_MS),

    /** Whether this tab changed it. */
    isVanHier: (id: string) => isSinds(id, VAN_HIER_MS),
  };
}
