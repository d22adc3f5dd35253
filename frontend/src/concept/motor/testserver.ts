import { AFZENDERKOP } from '../../lib/afzender';
import { soortMet } from '../soorten/vragen';
import type { Deel, Soort } from './contract';
import type { Deelwijziging } from './HttpServer';

type Inhoud = Record<string, unknown>;
type Handeling = 'GET' | 'POST' | 'PATCH' | 'DELETE';

/** A request, read. */
export interface Verzoek {
  handeling: Handeling;
  /** Path and question. */
  adres: string;
  koppen: Headers;
  inhoud: Inhoud | null;
}

export async function leesVerzoek(verzoek: Request): Promise<Verzoek> {
  const { pathname, search } = new URL(verzoek.url);
  const tekst = await verzoek.text();
  return {
    handeling: verzoek.method as Handeling,
    adres: pathname + search,
    koppen: verzoek.headers,
    inhoud: tekst === '' ? null : (JSON.parse(tekst) as Inhoud),
  };
}

/** How a request goes wrong: before the server does it, after it did, or with an answer. */
export type Storing = 'voor' | 'na' | { status: number; body?: unknown };

/** Who is signed in in a browser; the requests of all its tabs are in that name. */
export interface Sessie {
  ingelogd: string | null;
}

/** One line of the trail. */
export interface Spoorregel {
  nummer: number;
  onderdeel: string;
  wat: 'gemaakt' | 'gewijzigd' | 'gearchiveerd' | 'hersteld';
  door: string;
  voor: Inhoud | null;
  na: Inhoud | null;
  /** What was archived together came back together. */
  handeling: number;
}

const ANDERE_GEBRUIKER = 'https://strategiekaart.example/problemen/andere-gebruiker';

/**
 * For tests: the concept API in memory, behind fetch, with the rules that matter for saving and the same
 * for every kind: revisies, keys of requests, archiving with what hangs under it, the trail, and whose
 * request it is.
 */
export class Testserver {
  readonly delen = new Map<string, Deel>();
  readonly verzoeken: string[] = [];
  readonly archief = new Map<string, Deel>();
  /** What goes wrong with the next requests of a kind, in order; null lets one through. */
  readonly storingen: Partial<Record<Handeling, (Storing | null)[]>> = {};
  /** Newest first. */
  spoor: Spoorregel[] = [];
  /** Of the browser behind `fetch`. */
  readonly sessie: Sessie = { ingelogd: 'bea' };
  readonly fetch = this.voor(this.sessie);
  ander = 'Piet';

  /** Somebody else changes something. */
  doetAnder(id: string, inhoud: Inhoud): void {
    this.schrijf(id, inhoud, this.ander);
  }

  zet(soort: Soort, id: string, inhoud: Inhoud): Deel {
    const deel = { id, soort, code: id, revisie: 1, gewijzigdOp: null, inhoud, wanneer: null };
    this.delen.set(id, deel as unknown as Deel);
    return deel as unknown as Deel;
  }

  inhoud(id: string): Inhoud | undefined {
    return this.delen.get(id)?.inhoud;
  }

  aantal(handeling: Handeling): number {
    return this.verzoeken.filter((verzoek) => verzoek.startsWith(handeling)).length;
  }

  /** The fetch of another browser. */
  voor(sessie: Sessie) {
    return async (verstuurd: Request): Promise<Response> => {
      const verzoek = await leesVerzoek(verstuurd);
      this.verzoeken.push(`${verzoek.handeling} ${verzoek.adres}`);
      const storing = this.storingen[verzoek.handeling]?.shift() ?? null;
      if (storing === 'voor') throw new TypeError('no connection');
      if (storing !== null && typeof storing === 'object') {
        return antwoord(storing.status, storing.body ?? {});
      }
      const gedaan = this.antwoordOp(verzoek, sessie.ingelogd);
      if (storing === 'na') throw new TypeError('connection lost');
      return gedaan;
    };
  }

  /** What the server does with a request that reaches it. */
  antwoordOp({ handeling, adres, koppen, inhoud }: Verzoek, door: string | null): Response {
    if (door === null) return antwoord(401, { detail: 'Log in om dit te doen.' });
    if (handeling !== 'GET' && koppen.get('X-Csrf-Bescherming') !== 'ja') return antwoord(403, {});
    const van = koppen.get(AFZENDERKOP);
    if (van !== null && van !== door) return antwoord(409, { type: ANDERE_GEBRUIKER });
    const { pathname, searchParams } = new URL(adres, 'http://localhost');
    const [soorten = '', id = ''] = (pathname.split('/concept/')[1] ?? '').split('/');
    if (soorten === 'wijzigingen') return this.lees(searchParams);
    if (soorten === 'herstellingen') return this.herstel(Number(inhoud?.wijziging), door);
    if (handeling === 'POST') {
      const soort = soortMet(soorten) ?? 'actie';
      return this.maak(soort, koppen.get('Idempotency-Key') ?? '', inhoud ?? {}, door);
    }
    if (handeling === 'PATCH' && soorten !== '' && id === '') {
      return this.wijzigSamen((inhoud as unknown as { regels: Deelwijziging[] }).regels, door);
    }
    // The agenda itself has no identifier in its address.
    const isAgenda = soorten === '';
    const deel = isAgenda
      ? [...this.delen.values()].find(({ soort }) => soort === 'agenda')
      : this.delen.get(id);
    if (!deel) return antwoord(this.archief.has(id) ? 410 : 404, {});
    if (handeling === 'GET') return antwoord(200, isAgenda ? { agenda: deel } : deel);
    if (koppen.get('If-Match') !== `"${deel.revisie}"`) return antwoord(412, {});
    if (handeling === 'PATCH') return antwoord(200, this.schrijf(deel.id, inhoud ?? {}, door));
    this.archiveer(deel, door);
    return new Response(null, { status: 204 });
  }

  private maak(soort: Soort, id: string, inhoud: Inhoud, door: string): Response {
    const eerder = this.spoor.find((regel) => regel.onderdeel === id && regel.wat === 'gemaakt');
    if (eerder && JSON.stringify(eerder.na) !== JSON.stringify(inhoud)) {
      return antwoord(409, { detail: 'De sleutel is al gebruikt.' });
    }
    if (!eerder) {
      this.zet(soort, id, inhoud);
      this.noteer(id, 'gemaakt', door, null, inhoud);
    }
    const deel = this.delen.get(id);
    return deel ? antwoord(201, deel) : antwoord(410, {});
  }

  /** All or nothing, with all that stand in the way named. */
  private wijzigSamen(regels: Deelwijziging[], door: string): Response {
    const anders = regels.flatMap(({ id, revisie }, i) =>
      this.delen.get(id)?.revisie === revisie ? [] : [`/regels/${i}`],
    );
    if (anders.length > 0) {
      const errors = anders.map((pointer) => ({ pointer, detail: 'Intussen gewijzigd.' }));
      return antwoord(412, { errors });
    }
    const handeling = this.nieuweHandeling();
    const nu = regels.map(({ id, wijziging }) => this.schrijf(id, wijziging, door, handeling));
    return antwoord(200, { regels: nu });
  }

  private schrijf(id: string, inhoud: Inhoud, door: string, handeling?: number): Deel {
    const oud = this.delen.get(id);
    if (!oud) throw new Error(`no ${id}`);
    const na = meng(oud.inhoud, inhoud);
    // What changes nothing is no change.
    if (JSON.stringify(na) === JSON.stringify(oud.inhoud)) return oud;
    const deel = { ...oud, revisie: oud.revisie + 1, inhoud: na } as unknown as Deel;
    this.delen.set(id, deel);
    this.noteer(id, 'gewijzigd', door, oud.inhoud, na, handeling);
    return deel;
  }

  private archiveer(deel: Deel, door: string): void {
    const handeling = this.nieuweHandeling();
    const eronder = [...this.delen.values()].filter(
      (ander) => ander !== deel && JSON.stringify(ander.inhoud).includes(deel.id),
    );
    for (const weg of [...eronder, deel]) {
      this.delen.delete(weg.id);
      this.archief.set(weg.id, weg);
      this.noteer(weg.id, 'gearchiveerd', door, weg.inhoud, null, handeling);
    }
  }

  private herstel(nummer: number, door: string): Response {
    const regel = this.spoor.find((w) => w.nummer === nummer);
    const samen = this.spoor.filter((w) => w.handeling === regel?.handeling);
    if (!regel || samen.some(({ onderdeel }) => !this.archief.has(onderdeel))) {
      return antwoord(409, { detail: 'Het staat er al weer.' });
    }
    for (const { onderdeel } of samen) {
      const deel = this.archief.get(onderdeel);
      if (!deel) continue;
      this.archief.delete(onderdeel);
      this.delen.set(onderdeel, { ...deel, revisie: deel.revisie + 1 });
      this.noteer(onderdeel, 'hersteld', door, deel.inhoud, deel.inhoud);
    }
    return antwoord(200, this.delen.get(regel.onderdeel));
  }

  private lees(vraag: URLSearchParams): Response {
    const wat = vraag.get('wat');
    const resultaten = this.spoor.filter(
      (w) => w.onderdeel === vraag.get('onderdeel') && (wat === null || w.wat === wat),
    );
    return antwoord(200, { resultaten, totaal: resultaten.length });
  }

  private nieuweHandeling(): number {
    return (this.spoor[0]?.handeling ?? 0) + 1;
  }

  private noteer(
    onderdeel: string,
    wat: Spoorregel['wat'],
    door: string,
    voor: object | null,
    na: object | null,
    handeling = this.nieuweHandeling(),
  ): void {
    const nummer = this.spoor.length + 1;
    const regel = { nummer, onderdeel, wat, door, voor, na, handeling } as Spoorregel;
    this.spoor = [regel, ...this.spoor];
  }
}

/** A merge-patch (RFC 7396); the fields of the object itself stay, also when they are null. */
function meng(oud: object, patch: Inhoud, diep = false): Inhoud {
  const nieuw = new Map<string, unknown>(Object.entries(oud));
  for (const [sleutel, waarde] of Object.entries(patch)) {
    if (diep && waarde === null) nieuw.delete(sleutel);
    else if (typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)) {
      const was = (nieuw.get(sleutel) ?? {}) as Inhoud;
      nieuw.set(sleutel, meng(was, waarde as Inhoud, !('soort' in waarde)));
    } else nieuw.set(sleutel, waarde);
  }
  return Object.fromEntries(nieuw);
}

const antwoord = (status: number, body: unknown): Response =>
  new Response(JSON.stringify(body), { status });
