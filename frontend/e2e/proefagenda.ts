import { randomUUID } from 'node:crypto';
import { expect, type Browser, type Page } from '@playwright/test';
import { logIn, wachtOpInloggen } from './aanmelden';

interface Deel {
  id: string;
  code: string;
  revisie: number;
}

const KORT = 'Een koor in elke wijk.';
export const AMBITIE =
  'Iedereen die muziek wil maken vindt dichtbij huis een plek om te oefenen, samen met anderen uit de wijk.';

/** A small agenda of a test of its own, edited through the API in the session of a page. */
export class Proefagenda {
  readonly page: Page;
  readonly code: string;
  actie!: Deel;
  tweede!: Deel;
  lijn!: Deel;

  private constructor(page: Page, code: string) {
    this.page = page;
    this.code = code;
  }

  /** Made, filled and published as versie 1 by a policy officer of Zoetermeer, in a context of its own. */
  static async maak(browser: Browser, titel: string): Promise<Proefagenda> {
    const page = await (await browser.newContext()).newPage();
    await wachtOpInloggen(page.request);
    await logIn(page, 'beleid.zoetermeer');
    const { code } = await schrijf<Deel>(page, 'POST', '/agendas', {
      titel: `${titel} ${randomUUID().slice(0, 8)}`,
      soort: 'jaarplan',
      eigenaar: 'gemeente-zoetermeer',
      van: '2027-01-01',
      tot: '2028-12-31',
      samenvatting: 'Een klein plan over muziek in de wijken.',
    });
    const agenda = new Proefagenda(page, code);
    await agenda.vul();
    await agenda.publiceer('Eerste versie van het plan.');
    return agenda;
  }

  get adres(): string {
    return `/agendas/${this.code}`;
  }

  private async vul(): Promise<void> {
    const fase = await this.nieuw('fasen', { naam: 'Kort', van: '2027-01', tot: '2027-12' });
    await this.nieuw('besluiten', {
      soort: 'raadsbesluit',
      nummer: '2027-01',
      titel: 'Muziek voor iedereen',
      genomen: 'januari 2027',
    });
    this.lijn = await this.nieuw('programmalijnen', {
      titel: 'Muziek in de wijk',
      ambitie: AMBITIE,
    });
    const resultaat = await this.nieuw('resultaten', {
      programmalijn: this.lijn.id,
      tekst: 'In elke wijk wordt wekelijks muziek gemaakt.',
      fase: fase.id,
      jaar: 2028,
    });
    const strategie = await this.nieuw('strategieen', {
      programmalijn: this.lijn.id,
      titel: 'Oefenplekken openen',
      resultaten: [resultaat.id],
    });
    const actie = (wat: string, wanneer: string) =>
      this.nieuw('acties', { programmalijn: this.lijn.id, strategie: strategie.id, wat, wanneer });
    this.actie = await actie(KORT, 'tweede helft 2027');
    this.tweede = await actie('De muziekbus rijdt langs de scholen.', 'doorlopend');
  }

  nieuw(soort: string, inhoud: object): Promise<Deel> {
    return schrijf<Deel>(this.page, 'POST', `${this.adres}/concept/${soort}`, inhoud);
  }

  /** Its new state, with the revisie that the next change needs. */
  async wijzig(soort: string, { id }: Deel, inhoud: object): Promise<Deel> {
    const pad = `${this.adres}/concept/${soort}/${id}`;
    const { revisie } = await this.lees<Deel>(pad);
    return schrijf<Deel>(this.page, 'PATCH', pad, inhoud, revisie);
  }

  async archiveer(soort: string, { id }: Deel): Promise<void> {
    const pad = `${this.adres}/concept/${soort}/${id}`;
    const { revisie } = await this.lees<Deel>(pad);
    await schrijf(this.page, 'DELETE', pad, undefined, revisie);
  }

  async publiceer(toelichting: string): Promise<void> {
    const { stand } = await this.lees<{ stand: number }>(`${this.adres}/concept`);
    await schrijf(this.page, 'POST', `${this.adres}/versies`, {
      toelichting,
      besluit: null,
      stand,
    });
  }

  async lees<T>(pad: string): Promise<T> {
    const antwoord = await this.page.request.get(`/v1${pad}`);
    expect(antwoord.ok(), `GET ${pad}: ${await antwoord.text()}`).toBe(true);
    return (await antwoord.json()) as T;
  }
}

/** A write as the site itself does it: with the header that another site cannot send. */
async function schrijf<T>(
  page: Page,
  method: string,
  pad: string,
  inhoud: object | undefined,
  revisie?: number,
): Promise<T> {
  const antwoord = await page.request.fetch(`/v1${pad}`, {
    method,
    headers: {
      'X-Csrf-Bescherming': 'ja',
      Origin: new URL(page.url()).origin,
      ...(method === 'POST' && { 'Idempotency-Key': randomUUID() }),
      ...(method === 'PATCH' && { 'Content-Type': 'application/merge-patch+json' }),
      ...(revisie !== undefined && { 'If-Match': `"${revisie}"` }),
    },
    ...(inhoud !== undefined && { data: inhoud }),
  });
  const tekst = await antwoord.text();
  expect(antwoord.ok(), `${method} ${pad}: ${tekst}`).toBe(true);
  return (tekst ? JSON.parse(tekst) : undefined) as T;
}
