import { expect, type APIRequestContext } from '@playwright/test';

export const WACHTWOORD = 'demo-strategiekaart';

/** Signs in with plain requests: the form of Keycloak, and back to the site. */
export async function meldAan(request: APIRequestContext, gebruiker: string): Promise<void> {
  await expect
    .poll(async () => (await request.get('/v1/inloggen', { maxRedirects: 0 })).status(), {
      timeout: 120_000,
      intervals: [500],
    })
    .toBe(302);
  const formulier = await (await request.get('/v1/inloggen?naar=%2F')).text();
  const adres = /action="([^"]+)"/.exec(formulier)?.[1]?.replaceAll('&amp;', '&') ?? '';
  await request.post(adres, { form: { username: gebruiker, password: WACHTWOORD } });
  const ik = (await (await request.get('/v1/ik')).json()) as { ingelogd: boolean };
  expect(ik.ingelogd, `${gebruiker} is signed in`).toBe(true);
}

interface Lijst {
  resultaten: unknown[];
  totaal: number;
}

export interface Opname {
  adres: string;
  status: number;
  etag: string | null;
  inhoud: unknown;
}

/** What the API answers at an address; a list with all its pages. */
export async function neemOp(request: APIRequestContext, adres: string): Promise<Opname> {
  const antwoord = await request.get(`/v1${adres}`, { headers: { Accept: 'application/json' } });
  const tekst = await antwoord.text();
  let inhoud: unknown = JSON.parse(tekst);
  if (isLijst(inhoud)) inhoud = await heel(request, adres, inhoud);
  const etag = antwoord.headers().etag ?? null;
  return {
    adres,
    status: antwoord.status(),
    // A tag of a revisie says which; one of bytes says nothing after they are made stable.
    etag: etag !== null && /^"\d+"$/.test(etag) ? etag : null,
    inhoud,
  };
}

const isLijst = (inhoud: unknown): inhoud is Lijst =>
  typeof inhoud === 'object' && inhoud !== null && 'resultaten' in inhoud && 'totaal' in inhoud;

async function heel(request: APIRequestContext, adres: string, eerste: Lijst): Promise<Lijst> {
  if (eerste.resultaten.length >= eerste.totaal) return eerste;
  const alle: unknown[] = [];
  for (let page = 1; alle.length < eerste.totaal; page++) {
    const vraag = `${adres.includes('?') ? '&' : '?'}page=${page}&pageSize=100`;
    const { resultaten } = (await (await request.get(`/v1${adres}${vraag}`)).json()) as Lijst;
    alle.push(...resultaten);
  }
  return { ...eerste, resultaten: alle };
}

/** The day on which everything of the demo was published, for a recording of any day. */
const TOEN = '2026-11-20T09:00:00Z';
const DAG_MS = 86_400_000;
/** Drawn at random; all others follow from the words of the demo. */
const GELOOT = /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g;

/** What is another at every start is made the same: where the site is, when it began, and what is drawn by lot. */
export class Stabiel {
  private readonly geloot = new Map<string, string>();

  maak<T>(waarde: T): T {
    return this.vast(waarde) as T;
  }

  private vast(waarde: unknown): unknown {
    if (typeof waarde === 'string') return this.tekst(waarde);
    if (Array.isArray(waarde)) return waarde.map((deel) => this.vast(deel));
    if (typeof waarde !== 'object' || waarde === null) return waarde;
    return Object.fromEntries(Object.entries(waarde).map(([naam, w]) => [naam, this.vast(w)]));
  }

  private tekst(tekst: string): string {
    const isTijdstip = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(tekst);
    if (isTijdstip && Math.abs(Date.now() - Date.parse(tekst)) < DAG_MS) return TOEN;
    return tekst
      .replace(/^https?:\/\/localhost:\d+/, 'https://strategiekaart.example')
      .replace(/^a-[0-9a-f]{8}$/, 'a-00000000')
      .replace(GELOOT, (id) => this.nummer(id));
  }

  private nummer(id: string): string {
    const nummer = String(this.geloot.size + 1).padStart(12, '0');
    const vast = this.geloot.get(id) ?? `00000000-0000-4000-8000-${nummer}`;
    this.geloot.set(id, vast);
    return vast;
  }
}
