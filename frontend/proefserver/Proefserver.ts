import type { Ik } from '../src/lib/api';
import type { Account } from './adressen/opnemers';
import { antwoord, GEEN_VERBINDING, type Antwoord } from './antwoorden';
import { gelezenTijd } from './concept/tijd';
import { alsGebeurtenis } from './concept/alsGebeurtenis';
import type { Proefconcept } from './concept/Proefconcept';
import type { Inhoud } from './concept/soorten';
import { Concepten } from './Concepten';
import { keurAntwoord, keurVraag, vindPlaats, type Plaats } from './Contract';
import type { Gebeurtenisbron } from './Gebeurtenisbron';
import type { InhoudVan, Operatie } from './operaties';
import { Proeforganisaties } from './organisaties/Proeforganisaties';
import { opname, opnemersVan } from './opnames';
import { Stroom, type Gebeurtenissoort } from './Stroom';
import { lees, neemPlaatsIn, tenzij } from './vervanging';

/** A request of the site, as a test sees it. */
export interface Verzoek {
  operatie: Operatie;
  method: string;
  /** The address without /v1, with its question. */
  adres: string;
  pad: Record<string, string>;
  query: URLSearchParams;
  koppen: Headers;
  body: unknown;
  /** What the server would have answered. */
  anders: () => Promise<Antwoord>;
}

type Uitkomst = Antwoord | typeof GEEN_VERBINDING;

/** How a test answers an operation; what it waits for before it does is under its control. */
export type Regel = (verzoek: Verzoek) => Uitkomst | Promise<Uitkomst>;

const BASIS = '/v1';

/**
 * The API for tests of screens, behind fetch and EventSource in the page. What a test says goes first,
 * then the concept that is edited in memory, then the recorded answers. Every request and every answer
 * is held against openapi.yaml; what differs stands in `schendingen`, and fails the test.
 */
export class Proefserver {
  /** Decides what GET /ik answers, and who may see and edit a concept. */
  als: Account | null;
  /** Everything that was asked, as "GET /agendas/…", in order. */
  readonly verzoeken: string[] = [];
  readonly schendingen: string[] = [];
  /** How many bytes were answered, before anything is compressed. */
  bytes = 0;
  /** How many requests have no answer yet. */
  bezig = 0;
  /** The organisaties as they are kept up: those that were recorded, and what a test adds. */
  readonly organisaties = new Proeforganisaties();
  private lijn = true;
  private readonly altijd = new Map<Operatie, Regel>();
  private readonly eens = new Map<Operatie, Regel[]>();
  private readonly stroom = new Stroom();
  private readonly concepten = new Concepten((agenda, regel, eigen) => {
    this.gebeurt('wijziging', alsGebeurtenis(regel, eigen), agenda);
  });

  constructor(als: Account | null = null) {
    this.als = als;
  }

  /** From now on this operation is answered so: by a body that goes well, or by a rule. */
  antwoordt<O extends Operatie>(operatie: O, wat: InhoudVan<O> | Regel): void {
    this.altijd.set(operatie, alsRegel(wat));
  }

  /** Only the next time; said twice it holds twice, in that order. */
  antwoordtEens<O extends Operatie>(operatie: O, wat: InhoudVan<O> | Regel): void {
    this.eens.set(operatie, [...(this.eens.get(operatie) ?? []), alsRegel(wat)]);
  }

  /** Keeps the next answer back until the test lets it go by calling what this gives; what was asked is done at once. */
  houdVast(operatie: Operatie): () => void {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    this.antwoordtEens(operatie, async (verzoek) => {
      const uitkomst = await (this.altijd.get(operatie)?.(verzoek) ?? verzoek.anders());
      await promise;
      return uitkomst;
    });
    return () => resolve(undefined);
  }

  /** No longer as said, but by itself. */
  antwoordtWeer(operatie: Operatie): void {
    this.altijd.delete(operatie);
    this.eens.delete(operatie);
  }

  /** A concept of the test itself (kleinConcept.ts), edited at /agendas/<code>/concept. */
  zetConcept(concept: Proefconcept): Proefconcept {
    this.concepten.zet(concept);
    return concept;
  }

  /** A concept as it is now; the recorded one of Zoetermeer is there by itself. */
  async concept(code: string): Promise<Proefconcept> {
    const concept = await this.concepten.vind(code);
    if (!concept) throw new Error(`There is no concept of ${code}.`);
    return concept;
  }

  /** Somebody else changes a part of a concept, and who has it open hears that. */
  doetAnder(code: string, id: string, patch: Inhoud, naam: string | null = 'Piet'): Promise<void> {
    return this.concepten.doetAnder(code, id, patch, naam);
  }

  /** Something happens in a concept that the page listens to. */
  gebeurt(soort: Gebeurtenissoort, inhoud: unknown, agenda?: string): void {
    this.schendingen.push(...this.stroom.stuur(soort, inhoud, agenda));
  }

  /** The line drops, and every request fails; or it is there again. */
  zetVerbinding(lijn: boolean): void {
    this.lijn = lijn;
    this.stroom.zetVerbinding(lijn);
    window.dispatchEvent(new Event(lijn ? 'online' : 'offline'));
  }

  /** How often something was asked, by the beginning of "GET /agendas/…". */
  aantal(begin: string): number {
    return this.verzoeken.filter((verzoek) => verzoek.startsWith(begin)).length;
  }

  /** Takes the place of fetch and EventSource; gives back what ends that. */
  begin(): () => void {
    return neemPlaatsIn(
      BASIS,
      (verzoek) => this.vraag(verzoek),
      (adres) => this.luister(adres),
    );
  }

  private luister(adres: string): Gebeurtenisbron {
    const bron = this.stroom.voegToe(adres);
    const pad = bron.url.pathname.slice(BASIS.length);
    const plaats = vindPlaats('GET', pad);
    this.verzoeken.push(`GET ${pad}${bron.url.search}`);
    if (typeof plaats === 'string') this.schendingen.push(plaats);
    void this.open(bron);
    return bron;
  }

  private async open(bron: Gebeurtenisbron): Promise<void> {
    const { naam, ingelogd } = await this.ik();
    if (!this.lijn || !ingelogd) {
      bron.fout(this.lijn);
      return;
    }
    bron.open();
    const plek = bron.url.searchParams.get('plek');
    const personen = [{ sleutel: 'ik', naam: naam ?? '', plek, ik: true }];
    bron.stuur('aanwezig', { personen });
  }

  private async vraag(verzoek: Request): Promise<Response> {
    const { pathname, search } = new URL(verzoek.url);
    const adres = pathname.slice(BASIS.length) + search;
    this.verzoeken.push(`${verzoek.method} ${adres}`);
    this.bezig += 1;
    try {
      return await tenzij(verzoek.signal, this.behandel(verzoek, adres));
    } finally {
      this.bezig -= 1;
    }
  }

  private async behandel(verzoek: Request, adres: string): Promise<Response> {
    const { method, headers: koppen } = verzoek;
    const { pathname, searchParams: query } = new URL(verzoek.url);
    const naam = `${method} ${adres}`;
    const plaats = vindPlaats(method, pathname.slice(BASIS.length));
    if (typeof plaats === 'string') return this.schend(naam, [plaats]);
    const body = await lees(verzoek);
    const fouten = keurVraag(plaats, { query, koppen, body });
    if (fouten.length > 0) return this.schend(naam, fouten);
    const { operatie, pad } = plaats;
    const vraag = { operatie, method, adres, pad, query, koppen, body };
    const anders = () => this.vanzelf(vraag);
    const regel = this.eens.get(operatie)?.shift() ?? this.altijd.get(operatie);
    if (!this.isErLijn()) throw new TypeError('Failed to fetch');
    const uitkomst = await (regel ? regel({ ...vraag, anders }) : anders());
    // It may have dropped while the answer was on its way.
    if (uitkomst === GEEN_VERBINDING || !this.isErLijn()) throw new TypeError('Failed to fetch');
    return this.stuur(naam, plaats, uitkomst);
  }

  private isErLijn(): boolean {
    return this.lijn;
  }

  private async ik(): Promise<Ik> {
    const gevonden = await opname([this.als ?? 'bezoeker'], '/ik', new URLSearchParams());
    return gevonden?.inhoud as Ik;
  }

  /** What no test spoke of. */
  private async vanzelf(vraag: Omit<Verzoek, 'anders'>): Promise<Antwoord> {
    const { operatie, adres, query } = vraag;
    if (operatie === 'GET /tijden') return antwoord(200, gelezenTijd(query.get('woorden')));
    const isGet = operatie.startsWith('GET');
    const ik = await this.ik();
    const bewerkt =
      (await this.concepten.antwoord(vraag, ik)) ?? (await this.organisaties.antwoord(vraag, ik));
    if (bewerkt) return bewerkt;
    const gevonden = isGet ? await opname(opnemersVan(operatie, this.als), adres, query) : null;
    if (gevonden) {
      const { status, etag, inhoud } = gevonden;
      if (operatie === 'GET /ik/agendas' && status === 200) this.voegConceptenToe(inhoud);
      return antwoord(status, inhoud, etag === null ? {} : { ETag: etag });
    }
    const opnemen = `, or add the address to proefserver/adressen and run "npm run opnemen"`;
    this.schendingen.push(
      `no answer to ${adres}: say it with server.antwoordt('${operatie}', …)` +
        (isGet ? opnemen : ''),
    );
    return antwoord(500, { title: 'Geen antwoord', status: 500, detail: 'Niet opgenomen.' });
  }

  private voegConceptenToe(inhoud: unknown): void {
    const lijst = inhoud as InhoudVan<'GET /ik/agendas'>;
    lijst.resultaten.push(...this.concepten.mijnAgendas());
    lijst.totaal = lijst.resultaten.length;
  }

  private stuur(naam: string, plaats: Plaats, { status, body, koppen = {} }: Antwoord): Response {
    const isLeeg = body === undefined;
    const vorm = koppen['Content-Type'] ?? `application/${status < 400 ? '' : 'problem+'}json`;
    const fouten = keurAntwoord(plaats, status, isLeeg ? null : vorm, body ?? null);
    if (fouten.length > 0) return this.schend(naam, fouten);
    const tekst = vorm.endsWith('json') ? JSON.stringify(body) : (body as BodyInit);
    if (!isLeeg) this.bytes += new Blob([tekst as BlobPart]).size;
    return new Response(isLeeg ? null : tekst, {
      status,
      headers: { ...koppen, ...(!isLeeg && { 'Content-Type': vorm }) },
    });
  }

  private schend(naam: string, fouten: string[]): Response {
    this.schendingen.push(`${naam}: ${fouten.join('; ')}`);
    return new Response(null, { status: 500 });
  }
}

const alsRegel = <O extends Operatie>(wat: InhoudVan<O> | Regel): Regel =>
  typeof wat === 'function' ? (wat as Regel) : () => antwoord(200, wat);
