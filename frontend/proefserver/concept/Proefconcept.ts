import type { components } from '../../src/client/schema';
import type { OrganisatieVerwijzing } from '../../src/lib/api';
import type {
  BegrotingInLijst,
  Begrotingstabel,
  OrganisatieKeuze,
  Soort,
} from '../../src/concept/motor/contract';
import type { Blad } from '../../src/concept/soorten/Soortbeschrijving';
import { beschrijvingVan, lijstenOp, soortMet } from '../../src/concept/soorten/vragen';
import { antwoord, probleem, type Antwoord } from '../antwoorden';
import { blader } from '../opnames';
import { bevindingenBij } from './controle';
import { Delen, type Regel } from './Delen';
import { NODIG, type Inhoud, type Los } from './soorten';
import { tabelwijzigingen } from './tabelwijzigingen';
import { reeksenVan, totalenVan } from './totalen';

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
  organisaties: OrganisatieKeuze[] = [];

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
    const { method, pad, body, door } = vraag;
    const [eerste, id, laatste] = pad;
    if (eerste === undefined) return this.overDeel(vraag, this.agenda.id, 'agenda');
    if (eerste === 'wijzigingen') return this.wijzigingen(vraag.query);
    if (eerste === 'herstellingen') {
      const deel = this.delen.herstel((body as { wijziging: number }).wijziging, door);
      return deel ? metEtag(200, deel) : probleem(409, 'Dit kan niet worden teruggezet.');
    }
    if (eerste === 'organisaties') return this.overOrganisaties(vraag);
    if (laatste !== undefined) return this.overDocument(eerste, id ?? '', laatste, vraag.query);
    const soort = soortMet(eerste);
    if (soort === undefined) return null;
    if (method === 'POST') return this.maak(soort, vraag);
    if (id === undefined && method === 'PATCH') return this.wijzigSamen(vraag);
    if (id === undefined) return eerste === 'begrotingen' ? this.begrotingen() : null;
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
    if (method === 'GET') return soort === 'agenda' ? this.heel() : metEtag(200, deel);
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

  private heel(): Antwoord {
    return antwoord(200, {
      stand: this.delen.stand,
      gepubliceerd: this.gepubliceerd,
      eigenaar: this.eigenaar,
      geldbronnen: this.delen.alle('geldbron').map(({ id, inhoud }) => ({ id, naam: inhoud.naam })),
      ...this.opBlad('agenda', this.agenda),
    });
  }

  /** The lists of a sheet, which is of one thing: of what belongs to such a thing, that of this one. */
  private opBlad(blad: Blad, van: Los): Record<string, Los | Los[]> {
    return Object.fromEntries(
      lijstenOp(blad).map(([naam, soort]): [string, Los | Los[]] => {
        if (soort === van.soort) return [naam, van];
        const { binnen } = beschrijvingVan(soort);
        const alle = this.delen.alle(soort);
        return [
          naam,
          binnen === van.soort ? alle.filter(({ inhoud }) => inhoud[binnen] === van.id) : alle,
        ];
      }),
    );
  }

  private overDocument(
    meervoud: string,
    id: string,
    wat: string,
    query: URLSearchParams,
  ): Antwoord | null {
    const deel = this.delen.vind(id);
    if (!deel) return probleem(404, 'Dit is er niet (meer).');
    if (meervoud === 'programmalijnen' && wat === 'strategiekaart') return this.kaart(deel);
    if (meervoud === 'programmalijnen' && wat === 'controle') {
      return antwoord(200, { bevindingen: bevindingenBij(this.opKaart('actie', deel)) });
    }
    if (meervoud === 'begrotingen' && wat === 'tabel') return antwoord(200, this.tabel(deel));
    if (meervoud === 'begrotingen' && wat === 'tabelwijzigingen') {
      const na = Number(query.get('na') ?? -1);
      return antwoord(200, tabelwijzigingen(this.tabel(deel), this.delen.spoor, na));
    }
    return null;
  }

  private kaart(programmalijn: Los): Antwoord {
    const acties = this.opKaart('actie', programmalijn);
    return antwoord(200, {
      stand: this.delen.stand,
      ...this.opBlad('kaart', programmalijn),
      organisaties: this.genoemdIn(acties),
    });
  }

  private opKaart(soort: Soort, { id }: Los): Los[] {
    return this.delen.alle(soort).filter(({ inhoud }) => inhoud.programmalijn === id);
  }

  private genoemdIn(delen: Los[]): OrganisatieKeuze[] {
    const tekst = JSON.stringify(delen.map(({ inhoud }) => inhoud));
    return this.organisaties.filter(({ id }) => tekst.includes(id));
  }

  private regelsVan(begroting: string): Los[] {
    return this.delen
      .alle('begrotingsregel')
      .filter(({ inhoud }) => inhoud.begroting === begroting);
  }

  private begrotingen(): Antwoord {
    const begrotingen = this.delen
      .alle('begroting')
      .map(({ id, revisie, gewijzigdOp, inhoud }): BegrotingInLijst => {
        const { naam, toelichting, vanJaar, totJaar } = inhoud as unknown as BegrotingInLijst;
        return {
          id,
          revisie,
          naam,
          toelichting,
          isScenario: naam !== null,
          vanJaar,
          totJaar,
          gewijzigdOp,
          totaal: reeksenVan(this.regelsVan(id), jarenVan(inhoud)).begroot.totaal,
        };
      });
    return antwoord(200, { begrotingen });
  }

  private tabel(begroting: Los): Begrotingstabel {
    const jaren = jarenVan(begroting.inhoud);
    const regels = this.regelsVan(begroting.id);
    const geldbronnen = this.delen.alle('geldbron');
    const lijnen = new Map(this.delen.alle('programmalijn').map((lijn) => [lijn.id, lijn]));
    const acties = this.delen.alle('actie').toSorted((a, b) => {
      const nummer = (actie: Los) =>
        Number(lijnen.get(actie.inhoud.programmalijn as string)?.inhoud.nummer);
      return nummer(a) - nummer(b);
    });
    return {
      stand: this.delen.stand,
      ...this.opBlad('tabel', begroting),
      isScenario: begroting.inhoud.naam !== null,
      jaren,
      acties: acties.map(({ id, inhoud }) => {
        const lijn = lijnen.get(inhoud.programmalijn as string);
        const { nummer, titel } = lijn?.inhoud ?? {};
        return { id, wat: inhoud.wat, programmalijn: { code: lijn?.code, nummer, titel } };
      }),
      organisaties: this.genoemdIn([...geldbronnen, ...regels]),
      totalen: totalenVan(
        regels,
        jaren,
        (actie) => this.delen.vind(actie)?.inhoud.programmalijn as string | undefined,
      ),
    } as unknown as Begrotingstabel;
  }

  private wijzigingen(query: URLSearchParams): Antwoord {
    const passend = this.delen.spoor.filter(
      ({ onderdeel, wat, programmalijn, handeling }) =>
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
      this.organisaties.push({ ...nieuw, heeftLeden: false });
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

function jarenVan({ vanJaar, totJaar }: Inhoud): number[] {
  const van = Number(vanJaar);
  return Array.from({ length: Number(totJaar) - van + 1 }, (_, i) => van + i);
}
