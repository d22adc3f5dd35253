import createClient from 'openapi-fetch';
import type { paths } from '../client/schema';
import { afzender } from './afzender';
import { Probleem } from './Probleem';

/** Everything by the name that the contract gives it. */
export type * from '../client/schema';

/** Nobody waits longer than this: after it the visitor hears that it failed and can try again. */
const GEDULD_MS = 15_000;

/** As long as the API lets a browser keep what is published. */
const BEWAARD_MS = 60_000;
let versTot = 0;

/** After publishing: asks the server for what the browser still has from before. */
export function vraagVers(): void {
  versTot = Date.now() + BEWAARD_MS;
}

/** Asks, and gives up after so many milliseconds. */
const vraag = (geduld: number) => (verzoek: Request) =>
  fetch(verzoek, {
    signal: AbortSignal.any([verzoek.signal, AbortSignal.timeout(geduld)]),
    ...(Date.now() < versTot && { cache: 'no-cache' }),
  });

/** On the site itself; where pages are made without a browser, at the API beside it. */
const BEGIN = import.meta.env.SSR ? (process.env.API_URL ?? 'http://localhost') : '';

export const api = createClient<paths>({
  baseUrl: `${BEGIN}/v1`,
  // Another site cannot send this header along: the server takes writes only with it.
  headers: { 'X-Csrf-Bescherming': 'ja' },
  fetch: vraag(GEDULD_MS),
});

api.use({
  onRequest({ request, schemaPath }) {
    if (schemaPath.includes('/concept')) {
      for (const [kop, wie] of Object.entries(afzender(request.method))) {
        // What waited is of who typed it, whoever is on the screen by now.
        if (!request.headers.has(kop)) request.headers.set(kop, wie);
      }
    }
    return request;
  },
});

/** A large file goes over a slow line, and a whole agenda is made at once. */
export const metGeduld = { fetch: vraag(120_000) };

/** What makes a file the body of a request; the generated type of a file is text. */
export const alsBestand = (bestand: File) => ({
  body: bestand as unknown as string,
  bodySerializer: () => bestand,
  ...metGeduld,
});

interface Antwoord<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** An answer that is good or a Probleem, never a bare network error. */
async function antwoordOf<T>(verzoek: Promise<Antwoord<T>>): Promise<Antwoord<T>> {
  const antwoord = await verzoek.catch((fout: unknown) => {
    throw Probleem.vanUitzondering(fout);
  });
  if (!antwoord.response.ok) {
    const { status, headers } = antwoord.response;
    throw Probleem.vanAntwoord(status, antwoord.error, headers);
  }
  return antwoord;
}

/** The body of an answer; everything else becomes one kind of error, a Probleem. */
export const haal = async <T>(verzoek: Promise<Antwoord<T>>): Promise<T> =>
  inhoudVan(await antwoordOf(verzoek));

function inhoudVan<T>({ data }: Antwoord<T>): T {
  // Cut off before it began: nothing is known of what was asked.
  if (data === undefined) throw new Probleem('netwerk');
  return data;
}

/** The body with its ETag, for what is done afterwards on the strength of it. */
export async function haalMetEtag<T>(
  verzoek: Promise<Antwoord<T>>,
): Promise<{ inhoud: T; etag: string }> {
  const antwoord = await antwoordOf(verzoek);
  return { inhoud: inhoudVan(antwoord), etag: antwoord.response.headers.get('ETag') ?? '' };
}

/** For what answers without a body. */
export async function voerUit(verzoek: Promise<Antwoord<unknown>>): Promise<void> {
  await antwoordOf(verzoek);
}

/** The most that the API gives on one page. */
export const PAGINA_MAX = 100;

export interface Lijst<T> {
  resultaten: T[];
  totaal: number;
}

/** A whole list, page after page: what is shown never leaves something out unseen. */
export async function haalAlles<T>(pagina: (page: number) => Promise<Lijst<T>>): Promise<Lijst<T>> {
  const { resultaten: alle, totaal } = await pagina(1);
  for (let page = 2; alle.length < totaal; page++) {
    const { resultaten } = await pagina(page);
    if (resultaten.length === 0) break;
    alle.push(...resultaten);
  }
  return { resultaten: alle, totaal };
}
