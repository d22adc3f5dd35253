import type { Probleem as Problem } from '../client/schema';

/** Why there is no answer: the server said so, it could not be reached, or it took too long. */
export type Oorzaak = 'antwoord' | 'netwerk' | 'traag';

const LIJKT_OP = 'urn:strategiekaart:organisatie-lijkt-op';
const SINDSDIEN_GEWIJZIGD = 'urn:strategiekaart:sindsdien-gewijzigd';

/** What is in front of the API says as much while that starts. */
const NIET_HIER = new Set([404, 405, 410]);

/** The last part of the address that a Link header calls so (RFC 8288). */
function inLink(link: string | null, rel: string): string | null {
  const [, code, naam] = /<[^>]*\/([^/>]+)>;\s*rel="?([\w-]+)"?/.exec(link ?? '') ?? [];
  return code === undefined || naam !== rel ? null : decodeURIComponent(code);
}

/** A failed request, in the words of the problem details when the server gave them. */
export class Probleem extends Error {
  readonly oorzaak: Oorzaak;
  readonly status: number | null;
  readonly detail: string | null;
  /** What is wrong with which field, by its name in the message that was sent. */
  readonly velden: ReadonlyMap<string, string>;
  /** What is wrong with the whole, in sentences. */
  readonly overig: readonly string[];
  /** The kind of problem, when there is more to it than its status. */
  readonly soort: string | null;
  /** The organisaties that have nearly this name already: it can be made all the same. */
  readonly lijktOp: readonly string[];
  /** Code of the organisatie that goes on with what one that has ended did. */
  readonly opvolger: string | null;
  /** Code of the organisatie whose agenda this is: a beheerder can join its people. */
  readonly eigenaar: string | null;

  /** Of what is no longer published: the number of the last versie that held it. */
  readonly laatsteVersie: number | null;
  /** The revisie that stands in the way, to write over once it has been seen. */
  readonly etag: string | null;

  constructor(
    oorzaak: Oorzaak,
    status: number | null = null,
    detail: string | null = null,
    fouten: Problem['errors'] = [],
    soort: string | null = null,
    link: string | null = null,
    laatsteVersie: number | null = null,
    etag: string | null = null,
  ) {
    super(detail ?? oorzaak);
    this.name = 'Probleem';
    this.oorzaak = oorzaak;
    this.status = status;
    this.detail = detail;
    this.soort = soort;
    this.lijktOp = soort === LIJKT_OP ? fouten.map(({ detail: naam }) => naam) : [];
    this.opvolger = inLink(link, 'successor-version');
    this.eigenaar = inLink(link, 'author');
    this.laatsteVersie = laatsteVersie;
    this.etag = etag;
    this.velden = new Map(
      fouten.flatMap(({ pointer, detail: uitleg }) =>
        pointer ? [[pointer.slice(1), uitleg] as const] : [],
      ),
    );
    this.overig = fouten.flatMap(({ pointer, parameter, detail: uitleg }) =>
      pointer || parameter || soort === LIJKT_OP ? [] : [uitleg],
    );
  }

  static vanAntwoord(status: number, body: unknown, koppen = new Headers()): Probleem {
    const problem: Partial<Problem> | null = typeof body === 'object' ? body : null;
    // The API says in a document that something is not there; without one it was not asked.
    if (!problem && NIET_HIER.has(status)) return new Probleem('netwerk');
    const { detail = null, errors = [], type = null, laatsteVersie } = problem ?? {};
    return new Probleem(
      'antwoord',
      status,
      detail,
      errors,
      type,
      koppen.get('Link'),
      laatsteVersie?.nummer,
      koppen.get('ETag'),
    );
  }

  static vanUitzondering(fout: unknown): Probleem {
    if (fout instanceof Probleem) return fout;
    const traag = fout instanceof DOMException && fout.name === 'TimeoutError';
    return new Probleem(traag ? 'traag' : 'netwerk');
  }

  /** Not there (any more): trying again makes no sense. */
  get isNietGevonden(): boolean {
    return this.status === 404 || this.status === 410;
  }

  /** The request is of somebody else than who is signed in by now: nothing was done. */
  get isVanAnder(): boolean {
    return this.soort?.endsWith('/problemen/andere-gebruiker') ?? false;
  }

  /** What is to be taken back was written over since: to be looked at first. */
  get isSindsdienGewijzigd(): boolean {
    return this.soort === SINDSDIEN_GEWIJZIGD || (this.status === 412 && this.etag !== null);
  }

  /** Worth another try without asking: the same question may well get an answer now. */
  get isTijdelijk(): boolean {
    return this.oorzaak === 'netwerk' || (this.status ?? 0) >= 500;
  }
}
