import { keurSchema } from './Contract';
import { Gebeurtenisbron } from './Gebeurtenisbron';

const SCHEMAS = { wijziging: 'GewijzigdGebeurtenis', aanwezig: 'AanwezigGebeurtenis' } as const;

export type Gebeurtenissoort = keyof typeof SCHEMAS;

/** Everyone on the page who listens to a concept. */
export class Stroom {
  private readonly bronnen = new Set<Gebeurtenisbron>();

  voegToe(adres: string): Gebeurtenisbron {
    const bron = new Gebeurtenisbron(adres, (weg) => this.bronnen.delete(weg));
    this.bronnen.add(bron);
    return bron;
  }

  /** Tells it to who listens; what is wrong with it, by the contract. */
  stuur(soort: Gebeurtenissoort, inhoud: unknown, agenda?: string): string[] {
    const fouten = keurSchema(SCHEMAS[soort], inhoud);
    if (fouten.length > 0) return [`the event ${soort}: ${fouten.join('; ')}`];
    for (const bron of this.bronnen) {
      if (agenda === undefined || bron.url.pathname.includes(`/agendas/${agenda}/`)) {
        bron.stuur(soort, inhoud);
      }
    }
    return [];
  }

  /** The line drops under all of them, or is there again. */
  zetVerbinding(lijn: boolean): void {
    for (const bron of this.bronnen) {
      if (lijn) bron.open();
      else bron.fout(false);
    }
  }
}
