import { AFZENDERKOP } from '../../lib/afzender';
import { api, haal, voerUit } from '../../lib/api';
import { beschrijvingVan } from '../soorten/vragen';
import type { Deel, Soort, Wijziging } from './contract';

/** What changes in one thing. */
export interface Deelwijziging {
  id: string;
  /** As it was seen. */
  revisie: number;
  wijziging: Record<string, unknown>;
}

/*
 * All kinds are read and written in the same way, and which kind it is stands in the address: for the
 * compiler they are all an actie, and there is one agenda.
 */
const lijstpad = (soort: Soort) => {
  const { meervoud } = beschrijvingVan(soort);
  return `/agendas/{agenda}/concept${meervoud === null ? '' : `/${meervoud}`}` as '/agendas/{agenda}/concept/acties';
};
const deelpad = (soort: Soort) =>
  `${lijstpad(soort)}${beschrijvingVan(soort).meervoud === null ? '' : '/{id}'}` as '/agendas/{agenda}/concept/acties/{id}';

/** The concept of one agenda over HTTP, for the edits of one account; every failure is a Probleem. */
export class HttpServer {
  private readonly agenda: string;
  private readonly van: { [AFZENDERKOP]?: string };
  private readonly opties: { fetch?: typeof fetch };

  /**
   * @param van identifier of the account whose requests these are; else of who is on the screen
   * @param doe what takes the place of fetch, in a test
   */
  constructor(agenda: string, van?: string, doe?: (verzoek: Request) => Promise<Response>) {
    this.agenda = agenda;
    this.van = van === undefined ? {} : { [AFZENDERKOP]: van };
    this.opties = doe ? { fetch: doe as typeof fetch } : {};
  }

  async haal(soort: Soort, id: string): Promise<Deel> {
    const gelezen: unknown = await haal(api.GET(deelpad(soort), this.over(id)));
    return soort === 'agenda' ? (gelezen as { agenda: Deel }).agenda : (gelezen as Deel);
  }

  /** Sending the same twice makes one: the identifier is the key of the request. */
  async maak(soort: Soort, id: string, inhoud: Record<string, unknown>): Promise<Deel> {
    const opties = { ...this.over(id, { 'Idempotency-Key': id }), body: inhoud as never };
    return (await haal(api.POST(lijstpad(soort), opties))) as Deel;
  }

  /** Whether many of a kind can be changed in one request. */
  kanSamen(soort: Soort): boolean {
    return soort === 'begrotingsregel';
  }

  /**
   * One, or many in one request: all of them or none, as one deed. Refused with a 412 when a revisie is not
   * the latest. Of many, a 412 or a 400 names by number those that are no longer at their revisie, or that are wrong.
   */
  async wijzig(soort: Soort, wijzigingen: readonly Deelwijziging[]): Promise<Deel[]> {
    const [een, ...meer] = wijzigingen;
    if (!een || meer.length > 0) {
      const opties = { ...this.over(''), body: { regels: [...wijzigingen] } };
      return (await haal(api.PATCH('/agendas/{agenda}/concept/begrotingsregels', opties))).regels;
    }
    const opties = {
      ...this.over(een.id, { 'If-Match': `"${een.revisie}"` }),
      headers: { 'Content-Type': 'application/merge-patch+json' },
      body: een.wijziging as never,
    };
    return [(await haal(api.PATCH(deelpad(soort), opties))) as Deel];
  }

  async archiveer(soort: Soort, id: string, revisie: number): Promise<void> {
    await voerUit(api.DELETE(deelpad(soort), this.over(id, { 'If-Match': `"${revisie}"` })));
  }

  /** The last change of one thing. */
  async laatste(id: string, wat?: Wijziging['wat']): Promise<Wijziging | undefined> {
    const { params, ...opties } = this.over(id);
    const query = { onderdeel: id, ...(wat && { wat: [wat] }), pageSize: 1 };
    const { resultaten } = await haal(
      api.GET('/agendas/{agenda}/concept/wijzigingen', { ...opties, params: { ...params, query } }),
    );
    return resultaten[0];
  }

  /** Who changed a thing last, when that is known. */
  async wieSchreef(id: string): Promise<string | null> {
    const laatste = await this.laatste(id).catch(() => undefined);
    return laatste?.door ?? null;
  }

  /** @param gezien the ETag of what may be written over; null when there is nothing to write over */
  async herstel(nummer: number, gezien: string | null = null): Promise<Deel> {
    const kop = gezien === null ? undefined : { 'If-Match': gezien };
    const opties = { ...this.over('', kop), body: { wijziging: nummer } };
    return (await haal(api.POST('/agendas/{agenda}/concept/herstellingen', opties))) as Deel;
  }

  private over<K extends Record<string, string>>(id: string, koppen?: K) {
    const { agenda, van } = this;
    const header = { ...van, ...koppen } as typeof van & K;
    return { ...this.opties, params: { path: { agenda, id }, header } };
  }
}
