import { randomUUID } from 'node:crypto';
import { expect, type APIRequestContext } from '@playwright/test';

/** A part of a concept, as the API gives it. */
export interface Deel<I = Record<string, unknown>> {
  id: string;
  code: string;
  revisie: number;
  inhoud: I;
}

interface Schrijfopties {
  revisie?: number;
  inhoud?: object;
}

export const AMBITIE =
  'Iedereen die muziek wil maken vindt dichtbij huis een plek om te oefenen, samen met anderen uit de wijk.';

/**
 * A small agenda that belongs to one test, made and edited through the API by a policy officer, beside the
 * browser. It has two fasen, a besluit and a programmalijn with a resultaat, a strategie and two acties.
 */
export class Proefagenda {
  readonly code: string;
  readonly titel: string;
  fasen!: { kort: Deel; lang: Deel };
  besluit!: Deel;
  lijn!: Deel;
  resultaat!: Deel;
  strategie!: Deel;
  /** "Een koor in elke wijk.", in the second half of 2027. */
  actie!: Deel;
  /** "De muziekbus rijdt langs de scholen.", doorlopend. */
  tweede!: Deel;
  private readonly verzoek: APIRequestContext;

  private constructor(verzoek: APIRequestContext, code: string, titel: string) {
    this.verzoek = verzoek;
    this.code = code;
    this.titel = titel;
  }

  /** With nothing in it. */
  static async leeg(verzoek: APIRequestContext, eigenaar: string, titel: string) {
    const uniek = `${titel} ${kort()}`;
    const { code } = await schrijf<Deel>(verzoek, 'POST', '/agendas', {
      inhoud: {
        titel: uniek,
        soort: 'jaarplan',
        eigenaar,
        van: '2027-01-01',
        tot: '2028-12-31',
        samenvatting: 'Een klein plan over muziek in de wijken.',
      },
    });
    return new Proefagenda(verzoek, code, uniek);
  }

  /** Filled, and not published yet. */
  static async maak(verzoek: APIRequestContext, eigenaar: string, titel: string) {
    const agenda = await Proefagenda.leeg(verzoek, eigenaar, titel);
    await agenda.vul();
    return agenda;
  }

  get adres(): string {
    return `/agendas/${this.code}`;
  }

  get concept(): string {
    return `${this.adres}/concept`;
  }

  /** The address of the editor of its programmalijn. */
  get editor(): string {
    return `${this.concept}/programmalijnen/${this.lijn.code}`;
  }

  private async vul(): Promise<void> {
    const fase = (naam: string, jaar: number) =>
      this.nieuw('fasen', { naam, van: `${jaar}-01`, tot: `${jaar}-12` });
    this.fasen = {
      kort: await fase('Korte termijn', 2027),
      lang: await fase('Lange termijn', 2028),
    };
    this.besluit = await this.nieuw('besluiten', {
      soort: 'raadsbesluit',
      nummer: '2027-01',
      titel: 'Muziek voor iedereen',
      genomen: 'januari 2027',
    });
    this.lijn = await this.nieuw('programmalijnen', {
      titel: 'Muziek in de wijk',
      ambitie: AMBITIE,
    });
    const programmalijn = this.lijn.id;
    this.resultaat = await this.nieuw('resultaten', {
      programmalijn,
      tekst: 'In elke wijk wordt wekelijks muziek gemaakt.',
      fase: this.fasen.kort.id,
      jaar: 2028,
    });
    this.strategie = await this.nieuw('strategieen', {
      programmalijn,
      titel: 'Oefenplekken openen',
      resultaten: [this.resultaat.id],
    });
    const actie = (wat: string, wanneer: string) =>
      this.nieuw('acties', { programmalijn, strategie: this.strategie.id, wat, wanneer });
    this.actie = await actie('Een koor in elke wijk.', 'tweede helft 2027');
    this.tweede = await actie('De muziekbus rijdt langs de scholen.', 'doorlopend');
  }

  nieuw<I = Record<string, unknown>>(soorten: string, inhoud: object): Promise<Deel<I>> {
    return this.schrijf('POST', `/concept/${soorten}`, { inhoud });
  }

  /** An organisatie that no other test knows, with a name that nobody else has. */
  organisatie(naam: string, soort = 'vereniging'): Promise<{ id: string; naam: string }> {
    return this.schrijf('POST', '/concept/organisaties', {
      inhoud: { naam: `${naam} ${kort()}`, soort },
    });
  }

  /** Somebody else, somewhere else: on top of what the server has now. */
  async wijzig(soorten: string, { id }: { id: string }, inhoud: object): Promise<Deel> {
    const { revisie } = await this.deel(soorten, id);
    return this.schrijf('PATCH', `/concept/${soorten}/${id}`, { inhoud, revisie });
  }

  /** One organisatie does an actie, of those that everyone may choose. */
  async geefRol(
    actie: { id: string },
    { code, naam }: { code: string; naam: string },
    rol: string,
  ): Promise<void> {
    const { resultaten } = await this.lees<{ resultaten: { id: string; code: string }[] }>(
      `/concept/organisaties?zoek=${encodeURIComponent(naam)}&pageSize=100`,
    );
    const organisatie = resultaten.find((een) => een.code === code)?.id;
    await this.wijzig('acties', actie, { wie: [{ organisatie, rol }] });
  }

  /** The fields of the agenda itself. */
  async wijzigGegevens(inhoud: object): Promise<void> {
    const { agenda } = await this.lees<{ agenda: Deel }>('/concept');
    await this.schrijf('PATCH', '/concept', { inhoud, revisie: agenda.revisie });
  }

  async archiveer(soorten: string, { id }: { id: string }): Promise<void> {
    const { revisie } = await this.deel(soorten, id);
    await this.schrijf('DELETE', `/concept/${soorten}/${id}`, { revisie });
  }

  async publiceer(toelichting: string): Promise<void> {
    const { stand } = await this.lees<{ stand: number }>('/concept');
    await this.schrijf('POST', '/versies', {
      inhoud: { toelichting, besluit: null, stand },
    });
  }

  /** What the server has of one part. */
  deel<I = Record<string, unknown>>(soorten: string, id: string): Promise<Deel<I>> {
    return this.lees(`/concept/${soorten}/${id}`);
  }

  /** What the API says under the address of this agenda. */
  async lees<T>(pad: string): Promise<T> {
    const antwoord = await this.verzoek.get(`/v1${this.adres}${pad}`);
    expect(antwoord.ok(), `GET ${pad}: ${await antwoord.text()}`).toBe(true);
    return (await antwoord.json()) as T;
  }

  /** A file under the address of this agenda. */
  async haal(pad: string): Promise<Buffer> {
    const antwoord = await this.verzoek.get(`/v1${this.adres}${pad}`);
    expect(antwoord.ok(), `GET ${pad}`).toBe(true);
    return antwoord.body();
  }

  /** Sends a file, as one sends a form; with the tag of what was seen when that is asked. Gives the new tag. */
  async stuurBestand(pad: string, inhoud: string | Buffer, etag?: string): Promise<string> {
    const antwoord = await this.verzoek.post(`/v1${this.adres}${pad}`, {
      headers: {
        ...KOPPEN,
        'Content-Type': 'application/octet-stream',
        ...(etag !== undefined && { 'If-Match': etag }),
      },
      data: Buffer.from(inhoud),
    });
    expect(antwoord.ok(), `POST ${pad}: ${await antwoord.text()}`).toBe(true);
    return antwoord.headers().etag ?? '';
  }

  /** The status of a write that may be refused. */
  async probeer(method: string, pad: string, opties: Schrijfopties): Promise<number> {
    return (await stuur(this.verzoek, method, this.adres + pad, opties)).status();
  }

  private schrijf<T>(method: string, pad: string, opties: Schrijfopties): Promise<T> {
    return schrijf(this.verzoek, method, this.adres + pad, opties);
  }
}

const kort = () => randomUUID().slice(0, 8);

/** What the site itself sends along with a write, and another site cannot. */
const KOPPEN = { 'X-Csrf-Bescherming': 'ja', Origin: process.env.BASE_URL ?? '' };

/** A write as the site itself does it. */
function stuur(
  verzoek: APIRequestContext,
  method: string,
  pad: string,
  { inhoud, revisie }: Schrijfopties,
) {
  return verzoek.fetch(`/v1${pad}`, {
    method,
    headers: {
      ...KOPPEN,
      ...(method === 'POST' && { 'Idempotency-Key': randomUUID() }),
      ...(inhoud !== undefined && {
        'Content-Type': method === 'PATCH' ? 'application/merge-patch+json' : 'application/json',
      }),
      ...(revisie !== undefined && { 'If-Match': `"${revisie}"` }),
    },
    ...(inhoud !== undefined && { data: JSON.stringify(inhoud) }),
  });
}

async function schrijf<T>(
  verzoek: APIRequestContext,
  method: string,
  pad: string,
  opties: Schrijfopties,
): Promise<T> {
  const antwoord = await stuur(verzoek, method, pad, opties);
  const tekst = await antwoord.text();
  expect(antwoord.ok(), `${method} ${pad}: ${tekst}`).toBe(true);
  return (tekst ? JSON.parse(tekst) : undefined) as T;
}
