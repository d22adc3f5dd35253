import { afzender, AFZENDERKOP } from '../../lib/afzender';
import { Probleem } from '../../lib/Probleem';
import { conceptadres } from '../../lib/queries/concept';
import type { Deel, Soort, Wijziging } from './contract';
import type { Server } from './server';

/** How a kind is called in an address. */
export const MEERVOUD: Record<Exclude<Soort, 'agenda'>, string> = {
  fase: 'fasen',
  thema: 'themas',
  begrip: 'begrippen',
  besluit: 'besluiten',
  programmalijn: 'programmalijnen',
  resultaat: 'resultaten',
  strategie: 'strategieen',
  actie: 'acties',
  geldbron: 'geldbronnen',
  begroting: 'begrotingen',
  begrotingsregel: 'begrotingsregels',
};

/** Nobody waits longer than this for one answer; what was sent is sent again. */
const GEDULD_MS = 15_000;

/**
 * The concept of one agenda over HTTP. All kinds are written in the same way, so it is one set of
 * requests with the kind in the address.
 */
export class HttpServer implements Server {
  private readonly basis: string;
  private readonly van: string | null;
  private readonly doe: typeof fetch;

  /**
   * @param van identifier of the account whose requests these are; without it a write is of who is
   *     signed in on the screen
   */
  constructor(
    agenda: string,
    van: string | null = null,
    doe: typeof fetch = (...verzoek) => fetch(...verzoek),
  ) {
    this.basis = conceptadres(agenda);
    this.van = van;
    this.doe = doe;
  }

  haal(soort: Soort, id: string): Promise<Deel> {
    return soort === 'agenda'
      ? this.vraag<{ agenda: Deel }>('GET', '').then(({ agenda }) => agenda)
      : this.vraag('GET', this.adres(soort, id));
  }

  maak(soort: Soort, id: string, inhoud: Record<string, unknown>): Promise<Deel> {
    const adres = this.adres(soort, '').replace(/\/$/, '');
    return this.vraag('POST', adres, inhoud, { 'Idempotency-Key': id });
  }

  wijzig(soort: Soort, id: string, revisie: number, velden: Record<string, unknown>) {
    return this.vraag<Deel>('PATCH', this.adres(soort, id), velden, {
      'If-Match': `"${revisie}"`,
      'Content-Type': 'application/merge-patch+json',
    });
  }

  async archiveer(soort: Soort, id: string, revisie: number): Promise<void> {
    await this.vraag('DELETE', this.adres(soort, id), undefined, { 'If-Match': `"${revisie}"` });
  }

  async wijzigingen(id: string, wat?: Wijziging['wat']): Promise<Wijziging[]> {
    const filter = new URLSearchParams({ onderdeel: id, ...(wat && { wat }) });
    const { resultaten } = await this.vraag<{ resultaten: Wijziging[] }>(
      'GET',
      `/wijzigingen?${filter.toString()}`,
    );
    return resultaten;
  }

  herstel(nummer: number): Promise<Deel> {
    return this.vraag('POST', '/herstellingen', { wijziging: nummer });
  }

  /** Any other question about the concept. */
  lees<T>(pad: string): Promise<T> {
    return this.vraag('GET', pad);
  }

  schrijf<T>(pad: string, body: unknown): Promise<T> {
    return this.vraag('POST', pad, body);
  }

  private adres(soort: Soort, id: string): string {
    return soort === 'agenda' ? '' : `/${MEERVOUD[soort]}/${encodeURIComponent(id)}`;
  }

  private async vraag<T>(
    method: string,
    pad: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<T> {
    const van = this.van === null ? afzender(method) : { [AFZENDERKOP]: this.van };
    const antwoord = await this.doe(this.basis + pad, {
      method,
      signal: AbortSignal.timeout(GEDULD_MS),
      headers: {
        Accept: 'application/json',
        // Another site cannot send this header along: the server takes writes only with it.
        'X-Csrf-Bescherming': 'ja',
        ...van,
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }).catch((fout: unknown) => {
      throw Probleem.vanUitzondering(fout);
    });
    const inhoud: unknown = await antwoord.json().catch(() => null);
    if (!antwoord.ok) throw Probleem.vanAntwoord(antwoord.status, inhoud);
    // Cut off halfway: it may have been done, so it is asked again.
    if (inhoud === null && antwoord.status !== 204) throw new Probleem('netwerk');
    return inhoud as T;
  }
}
