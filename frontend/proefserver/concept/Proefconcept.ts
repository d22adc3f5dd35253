import type { components } from '../../src/client/schema';
import type { HerkomstAgenda, OrganisatieVerwijzing } from '../../src/lib/api';
import type { OrganisatieKeuze, Soort } from '../../src/concept/motor/contract';
import { soortMet } from '../../src/concept/soorten/vragen';
import { antwoord, probleem, sindsdienGewijzigd, type Antwoord } from '../antwoorden';
import { blader } from '../opnames';
import { Delen, type Regel } from './Delen';
import { Proefbladen } from './Proefbladen';
import { NODIG, type Inhoud, type Los } from './soorten';

/** What is asked of a concept. */
export interface Conceptvraag {
  method: string;
  /** What follows /concept, in parts. */
  pad: string[];
  query: URLSearchParams;
  koppen: Headers;
  body: unknown;
  /** Who asks. */
  door: string | null;
}

/**
 * The concept of one agenda in memory, with the rules of the API that matter for a screen: revisies and
 * If-Match, order, archiving, the trail and taking back. What it does not know of (null) the recorded
 * answers tell, or the test.
 */
export class Proefconcept {
  readonly delen = new Delen();
  readonly code: string;
  readonly eigenaar: OrganisatieVerwijzing;
  gepubliceerd: boolean;
  /** Which agenda it is a copy of. */
  komtUit: HerkomstAgenda | null = null;
  organisaties: OrganisatieKeuze[] = [];
  private readonly bladen = new Proefbladen(this);

  constructor(code: string, eigenaar: OrganisatieVerwijzing, gepubliceerd: boolean) {
    this.code = code;
    this.eigenaar = eigenaar;
    this.gepubliceerd = gepubliceerd;
  }

  /** A part that is there already, for a test that begins with it. */
  zet(soort: Soort, inhoud: Inhoud, id: string = crypto.randomUUID()): Los {
    const { stand, spoor } = this.delen;
    const deel = this.delen.maak(soort, id, inhoud, null);
    // It was always there: nobody made it just now.
    this.delen.stand = stand;
    this.delen.spoor = spoor;
    return deel;
  }

  antwoord(vraag: Conceptvraag): Antwoord | null {
    const { method, pad, body, door, koppen } = vraag;
    const [eerste, id, laatste] = pad;
    if (eerste === undefined) return this.overDeel(vraag, this.agenda.id, 'agenda');
    // Nothing is planned, unless a test says so.
    if (eerste === 'geplande-publicaties' && method === 'GET') {
      return antwoord(200, { resultaten: [], totaal: 0 });
    }
    if (eerste === 'wijzigingen') return this.wijzigingen(vraag.query);
    if (eerste === 'herstellingen') {
      const { wijziging } = body as { wijziging: number };
      const overschreven = this.delen.overschreven(wijziging);
      if (overschreven && koppen.get('If-Match') !== `"${overschreven.revisie}"`) {
        return sindsdienGewijzigd(overschreven.revisie);
      }
      const deel = this.delen.herstel(wijziging, door);
      return deel ? metEtag(200, deel) : probleem(409, 'Dit kan niet worden teruggezet.');
    }
    if (eerste === 'handelingherstellingen') {
      return antwoord(
        200,
        this.delen.herstelHandeling((body as { handeling: string }).handeling, door),
      );
    }
    if (eerste === 'organisaties') return this.overOrganisaties(vraag);
    if (laatste !== undefined) return this.bladen.antwoord(eerste, id ?? '', laatste, vraag.query);
    const soort = soortMet(eerste);
    if (soort === undefined) return null;
    if (method === 'POST') return this.maak(soort, vraag);
    if (id === undefined && method === 'PATCH') return this.wijzigSamen(vraag);
    if (id === undefined) return eerste === 'begrotingen' ? this.bladen.begrotingen() : null;
    return this.overDeel(vraag, id, soort);
  }

  get agenda(): Los {
    const [agenda] = this.delen.alle('agenda');
    if (!agenda) throw new Error(`The concept ${this.code} has no agenda.`);
    return agenda;
  }

  private maak(soort: Soort, { koppen, body, door }: Conceptvraag): Antwoord {
    const id = koppen.get('Idempotency-Key') ?? crypto.randomUUID();
    const eerder = this.delen.vind(id);
    if (eerder) return metEtag(201, eerder);
    const inhoud = { ...(body as Inhoud) };
    if (soort === 'begrotingsregel') inhoud.begroting ??= this.eigenBegroting;
    if (soort === 'actie' && inhoud.programmalijn === undefined) {
      inhoud.programmalijn = this.delen.vind(inhoud.strategie as string)?.inhoud.programmalijn;
    }
    if (soort === 'begroting') {
      inhoud.vanJaar ??= Number((this.agenda.inhoud.van as string).slice(0, 4));
      inhoud.totJaar ??= Number((this.agenda.inhoud.tot as string).slice(0, 4));
    }
    return metEtag(201, this.delen.maak(soort, id, inhoud, door));
  }

  private get eigenBegroting(): string | null {
    return this.delen.alle('begroting').find(({ inhoud }) => inhoud.naam === null)?.id ?? null;
  }

  private overDeel(vraag: Conceptvraag, id: string, soort: Soort): Antwoord {
    const { method, koppen, body, door } = vraag;
    const deel = this.delen.vind(id);
    if (deel?.soort !== soort) {
      return this.delen.archief.has(id)
        ? probleem(410, 'Dit is gearchiveerd. In de geschiedenis kunt u het terugzetten.')
        : probleem(404, 'Dit staat niet in het concept van deze agenda.');
    }
    if (method === 'GET') return soort === 'agenda' ? this.bladen.heel() : metEtag(200, deel);
    if (koppen.get('If-Match') !== `"${deel.revisie}"`) {
      const nu = probleem(412, 'Iemand anders heeft dit intussen gewijzigd.');
      return { ...nu, koppen: { ...nu.koppen, ETag: `"${deel.revisie}"` } };
    }
    if (method === 'PATCH') return metEtag(200, this.delen.wijzig(id, body as Inhoud, door));
    const nodig = NODIG[soort];
    const aantal = this.delen.genoemd(id);
    if (nodig && aantal > 0) return probleem(409, nodig(aantal));
    this.delen.archiveer(id, door);
    return antwoord(204);
  }

  /** All or nothing, and one deed. */
  private wijzigSamen({ body, door }: Conceptvraag): Antwoord {
    const { regels } = body as components['schemas']['BegrotingsregelsWijziging'];
    const anders = regels.flatMap(({ id, revisie }, i) =>
      this.delen.vind(id)?.revisie === revisie ? [] : [[`regels/${i}`, 'Intussen gewijzigd.']],
    );
    if (anders.length > 0) {
      return probleem(
        412,
        'Er is niets gewijzigd.',
        Object.fromEntries(anders) as Record<string, string>,
      );
    }
    const nu = this.delen.ineens(() =>
      regels.map(({ id, wijziging }) => this.delen.wijzig(id, wijziging, door)),
    );
    return antwoord(200, { regels: nu });
  }

  private wijzigingen(query: URLSearchParams): Antwoord {
    const passend = this.delen.spoor.filter(
      ({ onderdeel, wat, programmalijn, handeling, nummer }) =>
        nummer > Number(query.get('sinds') ?? 0) &&
        past(query, 'onderdeel', onderdeel) &&
        past(query, 'wat', wat) &&
        past(query, 'programmalijn', programmalijn) &&
        past(query, 'handeling', handeling),
    );
    const sleutel = query.get('per') === 'handeling' ? 'handeling' : 'nummer';
    const samen = (regel: Regel) => passend.filter((ander) => ander[sleutel] === regel[sleutel]);
    const resultaten = passend
      .filter((regel) => samen(regel)[0] === regel)
      .map((regel) => ({ ...regel, aantal: samen(regel).length }));
    return antwoord(200, blader({ resultaten, totaal: resultaten.length }, query));
  }

  private overOrganisaties({ method, query, body }: Conceptvraag): Antwoord {
    if (method === 'POST') {
      const { naam, soort } = body as Pick<OrganisatieKeuze, 'naam' | 'soort'>;
      const nieuw = { id: crypto.randomUUID(), code: naam.toLowerCase(), naam, soort };
      this.organisaties.push({ ...nieuw, afkorting: null, heeftLeden: false });
      return antwoord(201, this.organisaties.at(-1));
    }
    const zoek = (query.get('zoek') ?? '').toLowerCase();
    const resultaten = this.organisaties.filter(({ naam }) => naam.toLowerCase().includes(zoek));
    return antwoord(200, blader({ resultaten, totaal: resultaten.length }, query));
  }
}

const metEtag = (status: number, deel: Los): Antwoord =>
  antwoord(status, deel, { ETag: `"${deel.revisie}"` });

const past = (query: URLSearchParams, naam: string, waarde: string | null): boolean =>
  !query.has(naam) || query.getAll(naam).includes(waarde ?? '');
