import { sleutelVan, type Bewerking } from './bewerking';

/** How long "opgeslagen" stands beside a field. */
const TOON_BEWAARD_MS = 3000;
/** How long after saving an event may still be about that. */
const VAN_HIER_MS = 5000;

/** What was saved here a moment ago: fields and parts, with when. */
export class PasBewaard {
  private readonly toen = new Map<string, number>();
  private readonly gemeld: () => void;

  constructor(gemeld: () => void) {
    this.gemeld = gemeld;
  }

  /** One alarm for what was saved together: a pasted block is hundreds of fields. */
  noteer(bewerkingen: readonly Bewerking[]): void {
    const nu = Date.now();
    for (const b of bewerkingen) this.toen.set(sleutelVan(b), nu).set(b.id, nu);
    // A moment later: a browser may be a little early.
    setTimeout(this.gemeld, TOON_BEWAARD_MS + 50);
  }

  /** Whether the field says so. */
  toont(sleutel: string): boolean {
    return this.isSinds(sleutel, TOON_BEWAARD_MS);
  }

  /** Whether this tab changed it. */
  isVanHier(id: string): boolean {
    return this.isSinds(id, VAN_HIER_MS);
  }

  private isSinds(wat: string, ms: number): boolean {
    return Date.now() - (this.toen.get(wat) ?? -Infinity) < ms;
  }
}
