import { AFZENDERKOP } from '../../lib/afzender';
import { api, haal, voerUit } from '../../lib/api';
import { beschrijvingVan } from '../soorten/vragen';
import type { Deel, Soort, Wijziging } from './contract';
import type { Deelwijziging, Server } from './server';

/*
 * All kinds are read and written in the same way, and which kind it is stands in the address: for the
 * compiler they are all an actie, and there is one agenda.
 */
const lijstpad = (soort: Soort) => {
  const { meervoud } = beschrijvingVan(soort);
  return `/agendas/{agenda}/concept${meervoud === null ? '' : `/${meervoud}`}` as '/agendas/{agenda}/concept/acties';
};
export const deelpad = (soort: Soort) =>
  `${lijstpad(soort)}${beschrijvingVan(soort).meervoud === null ? '' : '/{id}'}` as '/agendas/{agenda}/concept/acties/{id}';

/** The concept of one agenda over HTTP, for the edits of one account. */
export class HttpServer implements Server {
  private readonly agenda: string;
  private readonly van: { [AFZENDERKOP]: string };
  private readonly opties: { fetch?: typeof fetch };

  /**
   * @param van identifier of the account whose requests these are
   * @param doe what takes the place of fetch, in a test
   */
  constructor(agenda: string, van: string, doe?: (verzoek: Request) => Promise<Response>) {
    this.agenda = agenda;
    this.van = { [AFZENDERKOP]: van };
    this.opties = doe ? { fetch: doe as typeof fetch } : {};
  }

  async haal(soort: Soort, id: string): Promise<Deel> {
    const gelezen: unknown = await haal(api.GET(deelpad(soort), this.over(id)));
    return soort === 'agenda' ? (gelezen as { agenda: Deel }).agenda : (gelezen as Deel);
  }

  async maak(soort: Soort, id: string, inhoud: Record<string, unknown>): Promise<Deel> {
    const { params, ...opties } = this.over(id, { 'Idempotency-Key': id });
    return (await haal(
      api.POST(lijstpad(soort), { ...opties, params, body: inhoud as never }),
    )) as Deel;
  }

  async wijzig(
    soort: Soort,
    id: string,
    revisie: number,
    velden: Record<string, unknown>,
  ): Promise<Deel> {
    return (await haal(
      api.PATCH(deelpad(soort), {
        ...this.over(id, { 'If-Match': `"${revisie}"` }),
        headers: { 'Content-Type': 'application/merge-patch+json' },
        body: velden as never,
      }),
    )) as Deel;
  }

  kanSamen(soort: Soort): boolean {
    return soort === 'begrotingsregel';
  }

  async wijzigSamen(wijzigingen: readonly Deelwijziging[]): Promise<Deel[]> {
    const { regels } = await haal(
      api.PATCH('/agendas/{agenda}/concept/begrotingsregels', {
        ...this.over(''),
        body: { regels: [...wijzigingen] },
      }),
    );
    return regels;
  }

  async archiveer(soort: Soort, id: string, revisie: number): Promise<void> {
    await voerUit(api.DELETE(deelpad(soort), this.over(id, { 'If-Match': `"${revisie}"` })));
  }

  async wijzigingen(id: string, wat?: Wijziging['wat']): Promise<Wijziging[]> {
    const { params, ...opties } = this.over(id);
    const query = { onderdeel: id, ...(wat && { wat: [wat] }) };
    const { resultaten } = await haal(
      api.GET('/agendas/{agenda}/concept/wijzigingen', { ...opties, params: { ...params, query } }),
    );
    return resultaten;
  }

  async herstel(nummer: number): Promise<Deel> {
    const opties = { ...this.over(''), body: { wijziging: nummer } };
    return (await haal(api.POST('/agendas/{agenda}/concept/herstellingen', opties))) as Deel;
  }

  private over<K extends Record<string, string>>(id: string, koppen?: K) {
    const { agenda, van } = this;
    const header = { ...van, ...koppen } as typeof van & K;
    return { ...this.opties, params: { path: { agenda, id }, header } };
  }
}
