import { sleutelVan, type Bewerking } from './bewerking';

/** How long "opgeslagen" stands beside a field. */
const TOON_BEWAARD_MS = 3000;
/** How long after saving an event may still be about that. */
const VAN_HIER_MS = 5000;

/** What was saved here a moment ago. */
export class PasBewaard {
  private readonly wekkers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly vanHier = new Map<string, number>();
  private readonly gemeld: () => void;

  constructor(gemeld: () => void) {
    this.gemeld = gemeld;
  }

  /** One alarm for what was saved together: a pasted block is hundreds of fields. */
  noteer(bewerkingen: readonly Bewerking[]): void {
    const sleutels = bewerkingen.map(sleutelVan);
    const wekker = setTimeout(() => {
      // What was saved again since keeps standing a little longer.
      for (const sleutel of sleutels) {
        if (this.wekkers.get(sleutel) === wekker) this.wekkers.delete(sleutel);
      }
      this.gemeld();
    }, TOON_BEWAARD_MS);
    for (const sleutel of sleutels) this.wekkers.set(sleutel, wekker);
    const nu = Date.now();
    bewerkingen.forEach(({ id }) => this.vanHier.set(id, nu));
  }

  /** Whether the field says so. */
  toont(sleutel: string): boolean {
    return this.wekkers.has(sleutel);
  }

  /** Whether this tab changed it. */
  isVanHier(id: string): boolean {
    const toen = this.vanHier.get(id);
    return toen !== undefined && Date.now() - toen < VAN_HIER_MS;
  }

  stop(): void {
    this.wekkers.forEach((wekker) => {
      clearTimeout(wekker);
    });
  }
}
