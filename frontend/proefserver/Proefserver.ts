import { antwoord, GEEN_VERBINDING, type Antwoord } from './antwoorden';
import { keurAntwoord, keurVraag, vindPlaats, type Plaats } from './Contract';
import { Gebeurtenisbron } from './Gebeurtenisbron';
import type { InhoudVan, Operatie } from './operaties';
import { opname } from './opnames';
import type { Account } from './accounts';
import type { Opnemer } from './adressen/opnemers';

/** A request of the site, as a test sees it. */
export interface Verzoek {
  operatie: Operatie;
  /** The address without /v1, with its question. */
  adres: string;
  pad: Record<string, string>;
  query: URLSearchParams;
  koppen: Headers;
  body: unknown;
  /** What the server would have answered. */
  anders: () => Promise<Antwoord>;
}

type Uitkomst<O extends Operatie> = Antwoord | typeof GEEN_VERBINDING | Goed<O>;

/** A bare body is an answer that went well. */
class Goed<O extends Operatie> {
  readonly body: InhoudVan<O>;

  constructor(body: InhoudVan<O>) {
    this.body = body;
  }
}

export type Regel<O extends Operatie> = (verzoek: Verzoek) => Uitkomst<O> | Promise<Uitkomst<O>>;

const BASIS = '/v1';

/**
 * The API for tests of screens, behind fetch and EventSource in the page. What a test says with
 * `antwoordt` goes first, then the concept that it edits, then the recorded answers. Every request and
 * every answer is held against openapi.yaml; what differs stands in `schendingen`, and fails the test.
 */
export class Proefserver {
  /** Who looks: decides what GET /ik answers, and who may see and edit a concept. */
  als: Account | null;
  /** Everything that was asked, as "GET /agendas/…", in order. */
  readonly verzoeken: string[] = [];
  readonly schendingen: string[] = [];
  /** How many requests have no answer yet. */
  bezig = 0;
  /** Without a line every request fails, and nobody hears what happens. */
  private lijn = true;
  private readonly regels = new Map<string, Regel<Operatie>[]>();
  private readonly eens = new Map<string, Regel<Operatie>[]>();
  private readonly bronnen = new Set<Gebeurtenisbron>();

  constructor(als: Account | null = null) {
    this.als = als;
  }

  /** From now on this operation is answered so; the last one said wins. */
  antwoordt<O extends Operatie>(operatie: O, regel: Regel<O> | InhoudVan<O>): void {
    voegToe(this.regels, operatie, alsRegel(regel));
  }

  /** Only the next time; said twice it holds twice. */
  antwoordtEens<O extends Operatie>(operatie: O, regel: Regel<O> | InhoudVan<O>): void {
    voegToe(this.eens, operatie, alsRegel(regel));
  }

  /** The line drops, or is there again. */
  zetVerbinding(lijn: boolean): void {
    this.lijn = lijn;
    for (const bron of this.bronnen) {
      if (lijn) bron.open();
      else bron.fout(false);
    }
    window.dispatchEvent(new Event(lijn ? 'online' : 'offline'));
  }

  /** Somebody listens to a concept, and this happens in it. */
  gebeurt(soort: 'wijziging' | 'aanwezig', inhoud: unknown): void {
    for (const bron of this.bronnen) bron.stuur(soort, inhoud);
  }

  /** How often something was asked, by operation or by the beginning of the address. */
  aantal(begin: string): number {
    return this.verzoeken.filter((verzoek) => verzoek.startsWith(begin)).length;
  }

  /** In the place of fetch and EventSource; gives back what takes it away again. */
  begin(): () => void {
    const { fetch, EventSource } = window;
    window.fetch = (vraag, opties) => this.vraag(fetch, new Request(vraag, opties));
    const luister = (adres: string) => this.luister(adres);
    window.EventSource = class extends Gebeurtenisbron {
      constructor(adres: string) {
        super(adres, () => {});
        return luister(adres);
      }
    } as unknown as typeof EventSource;
    return () => {
      window.fetch = fetch;
      window.EventSource = EventSource;
    };
  }

  private luister(adres: string): Gebeurtenisbron {
    const bron = new Gebeurtenisbron(adres, (weg) => this.bronnen.delete(weg));
    this.bronnen.add(bron);
    const pad = bron.url.pathname.slice(BASIS.length);
    const plaats = vindPlaats('GET', pad);
    if (typeof plaats === 'string') this.schendingen.push(plaats);
    this.verzoeken.push(`GET ${pad}${bron.url.search}`);
    queueMicrotask(() => {
      if (!this.lijn) bron.fout(false);
      else bron.open();
    });
    return bron;
  }

  private async vraag(echt: typeof fetch, verzoek: Request): Promise<Response> {
    const { pathname, searchParams, search, origin } = new URL(verzoek.url);
    const isApi = origin === window.location.origin && pathname.startsWith(`${BASIS}/`);
    if (!isApi) return echt(verzoek);
    const adres = `${pathname.slice(BASIS.length)}${search}`;
    this.verzoeken.push(`${verzoek.method} ${adres}`);
    this.bezig += 1;
    try {
      return await tenzij(verzoek.signal, this.behandel(verzoek, adres, searchParams));
    } finally {
      this.bezig -= 1;
    }
  }

  private async behandel(
    verzoek: Request,
    adres: string,
    query: URLSearchParams,
  ): Promise<Response> {
    const { method, headers: koppen } = verzoek;
    const naam = `${method} ${adres}`;
    const plaats = vindPlaats(method, new URL(verzoek.url).pathname.slice(BASIS.length));
    if (typeof plaats === 'string') return this.schend(naam, [plaats]);
    const body = await lees(verzoek);
    const fouten = keurVraag(plaats, { query, koppen, body });
    if (fouten.length > 0) return this.schend(naam, fouten);
    if (!this.lijn) throw new TypeError('Failed to fetch');
    const { operatie, pad } = plaats;
    const anders = () => this.vanzelf(plaats, adres, query);
    const regel = this.eens.get(operatie)?.shift() ?? this.regels.get(operatie)?.at(-1);
    const uitkomst = regel
      ? await regel({ operatie, adres, pad, query, koppen, body, anders })
      : await anders();
    // The line may have dropped while the answer was on its way.
    if (uitkomst === GEEN_VERBINDING || !this.lijn) throw new TypeError('Failed to fetch');
    return this.stuur(naam, plaats, alsAntwoord(uitkomst));
  }

  /** What nobody spoke of. */
  private async vanzelf(
    { operatie }: Plaats,
    adres: string,
    query: URLSearchParams,
  ): Promise<Antwoord> {
    const isGet = operatie.startsWith('GET');
    const gevonden = isGet ? await opname(this.opnemers(operatie), adres, query) : null;
    if (!gevonden) {
      this.schendingen.push(
        `no answer to ${operatie} (${adres}): say it with server.antwoordt('${operatie}', …)` +
          (isGet
            ? `, or add the address to proefserver/opnames/adressen.ts and run "npm run opnemen"`
            : ''),
      );
      return antwoord(500, { title: 'Geen antwoord', status: 500, detail: 'Niet opgenomen.' });
    }
    const { status, etag, inhoud } = gevonden;
    return antwoord(status, inhoud, etag === null ? {} : { ETag: etag });
  }

  private opnemers(operatie: Operatie): Opnemer[] {
    const eigen: Opnemer = this.als ?? 'bezoeker';
    return operatie.startsWith('GET /ik') ? [eigen] : [eigen, 'beleid', 'bezoeker'];
  }

  private stuur(naam: string, plaats: Plaats, { status, body, koppen = {} }: Antwoord): Response {
    const leeg = body === undefined;
    const vorm = koppen['Content-Type'] ?? (status < 400 ? JSON_VORM : PROBLEEM_VORM);
    const fouten = keurAntwoord(plaats, status, leeg ? null : vorm, body ?? null);
    if (fouten.length > 0) return this.schend(naam, fouten);
    const tekst = typeof body === 'string' && !vorm.endsWith('json') ? body : JSON.stringify(body);
    return new Response(leeg ? null : tekst, {
      status,
      headers: { ...koppen, ...(!leeg && { 'Content-Type': vorm }) },
    });
  }

  private schend(naam: string, fouten: string[]): Response {
    this.schendingen.push(`${naam}: ${fouten.join('; ')}`);
    return new Response(null, { status: 500 });
  }
}

const JSON_VORM = 'application/json';
const PROBLEEM_VORM = 'application/problem+json';

const alsRegel = <O extends Operatie>(regel: Regel<O> | InhoudVan<O>): Regel<Operatie> =>
  typeof regel === 'function'
    ? (regel as Regel<Operatie>)
    : () => new Goed(regel as InhoudVan<Operatie>);

const alsAntwoord = (uitkomst: Antwoord | Goed<Operatie>): Antwoord =>
  uitkomst instanceof Goed ? antwoord(200, uitkomst.body) : uitkomst;

function voegToe(
  bij: Map<string, Regel<Operatie>[]>,
  operatie: string,
  regel: Regel<Operatie>,
): void {
  bij.set(operatie, [...(bij.get(operatie) ?? []), regel]);
}

async function lees(verzoek: Request): Promise<unknown> {
  const tekst = await verzoek.text();
  if (tekst === '') return null;
  return verzoek.headers.get('Content-Type')?.includes('json')
    ? (JSON.parse(tekst) as unknown)
    : tekst;
}

/** As fetch does: who gives up hears so at once. */
function tenzij<T>(signaal: AbortSignal, werk: Promise<T>): Promise<T> {
  return new Promise((goed, mis) => {
    const stop = () => mis(signaal.reason as Error);
    if (signaal.aborted) stop();
    signaal.addEventListener('abort', stop, { once: true });
    werk.then(goed, mis).finally(() => signaal.removeEventListener('abort', stop));
  });
}
