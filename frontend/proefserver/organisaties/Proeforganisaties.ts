import type { Ik, OrganisatieInhoud, OrganisatieKeuze, Organisatie } from '../../src/lib/api';
import { heeftLeden } from '../../src/lib/heeftLeden';
import { antwoord, probleem, type Antwoord } from '../antwoorden';
import { blader, opname } from '../opnames';
import type { Proeforganisatie, Vraag } from './Proeforganisatie';
import { Proefgroepen } from './Proefgroepen';
import { Proefsamenvoegingen } from './Proefsamenvoegingen';
import { Proefspoor } from './Proefspoor';
import { overheden } from './overheden';

const AGENDA = '/agendas/zoetermeer-2022-2030/concept/organisaties';
const ADRES =
  /^\/organisaties\/([^/?]+)\/(profiel|wijzigingen|herstellingen|groepslidmaatschappen|gebruik|samenvoegingen)(?:\/([^/?]+))?(?:\?|$)/;
/** What there is to choose from; for who is signed in. */
const LIJSTEN = new Set<string | undefined>(['/ik/organisaties', '/ik/organisatiekeuzes']);
/** How many people act for those of whom it was recorded. */
const MENSEN: Partial<Record<string, number>> = { 'gemeente-zoetermeer': 3, 'ckc-en-partners': 1 };

const GEWIJZIGD = '2026-11-20T09:00:00Z';

const LEEG: Omit<OrganisatieInhoud, 'naam' | 'soort'> = {
  afkorting: null,
  eerdereNamen: [],
  onderdeelVan: null,
  toelichting: null,
  website: null,
  disciplines: [],
  wijken: [],
  logo: null,
  contact: null,
  tooi: null,
  kvk: null,
  privacyverklaring: null,
  toegankelijkheidsverklaring: null,
  opgehevenPer: null,
  opvolger: null,
};

/** The organisaties that were recorded, kept up in memory. */
export class Proeforganisaties {
  private alle: Promise<Map<string, Proeforganisatie>> | null = null;
  private readonly spoor = new Proefspoor();
  /** Who is in which groep; a test may change it. */
  readonly groepen = new Proefgroepen();
  private readonly samenvoegingen = new Proefsamenvoegingen();

  async vind(code: string): Promise<Proeforganisatie | undefined> {
    this.alle ??= uitOpnames();
    return (await this.alle).get(code);
  }

  async voegToe(deel: Proeforganisatie): Promise<void> {
    this.alle ??= uitOpnames();
    (await this.alle).set(deel.code, deel);
  }

  /** Somebody else changes one. */
  async doetAnder(code: string, patch: Partial<OrganisatieInhoud>): Promise<void> {
    const deel = await this.vind(code);
    if (!deel) throw new Error(`There is no organisatie ${code}.`);
    this.wijzig(deel, patch, 'Piet');
  }

  /** What the API says about keeping up organisaties; null when this is not about that. */
  async antwoord(vraag: Vraag, ik: Ik): Promise<Antwoord | null> {
    const { method, adres } = vraag;
    const [pad] = adres.split('?');
    if (pad === '/overheden') return antwoord(200, blader(overheden(vraag.query), vraag.query));
    const [, bezocht = ''] = /^\/organisaties\/([^/]+)$/.exec(pad ?? '') ?? [];
    if (method === 'GET' && (await this.vind(bezocht))?.gepubliceerd === false) {
      return probleem(404, 'Deze organisatie is er niet (meer).');
    }
    const [, code, wat, id] = ADRES.exec(adres) ?? [];
    const isMaken = method === 'POST' && pad === '/organisaties';
    if (!LIJSTEN.has(pad) && !isMaken && code === undefined) return null;
    if (!ik.ingelogd) return probleem(401, 'Log in om dit te doen.');
    if (pad === '/ik/organisaties') return this.lijst(vraag.query, ik);
    if (pad === '/ik/organisatiekeuzes') return this.keuzes(vraag.query);
    if (isMaken) return ik.beheerder ? this.maak(vraag) : GEEN_ROL;
    const deel = await this.vind(decodeURIComponent(code ?? ''));
    if (!deel) return probleem(404, 'Deze organisatie is er niet (meer).');
    if (!mag(deel, ik)) return GEEN_ROL;
    if (wat === 'wijzigingen') return antwoord(200, blader(this.spoor.van(deel.id), vraag.query));
    if (wat === 'herstellingen') return this.herstel(deel, vraag, ik);
    const alle = [...((await this.alle)?.values() ?? [])];
    if (wat === 'groepslidmaatschappen') return this.groepen.antwoord(deel, id, vraag, alle);
    if (wat !== 'profiel') {
      return this.samenvoegingen.antwoord({ deel, wat, id, alle, beheerder: ik.beheerder }, vraag);
    }
    return this.profiel(deel, vraag, ik);
  }

  private async profiel(deel: Proeforganisatie, vraag: Vraag, ik: Ik): Promise<Antwoord> {
    if (vraag.method === 'GET') return alsAntwoord(deel);
    if (vraag.koppen.get('If-Match') !== `"${deel.revisie}"`) {
      return probleem(412, 'Iemand anders heeft dit gewijzigd.');
    }
    if (vraag.method === 'PATCH') {
      this.wijzig(deel, vraag.body as Partial<OrganisatieInhoud>, ik.naam);
      return alsAntwoord(deel);
    }
    if (deel.gepubliceerd) {
      return probleem(409, 'Deze organisatie is gepubliceerd, dus haar adres blijft.');
    }
    (await this.alle)?.delete(deel.code);
    return antwoord(204);
  }

  private wijzig(deel: Proeforganisatie, patch: Partial<OrganisatieInhoud>, door: string | null) {
    const voor = deel.inhoud;
    deel.inhoud = { ...voor, ...patch };
    deel.revisie += 1;
    this.spoor.zet(deel, 'gewijzigd', voor, door);
  }

  private herstel(deel: Proeforganisatie, { body }: Vraag, ik: Ik): Antwoord {
    const { wijziging } = body as { wijziging: number };
    const voor = this.spoor.voor(deel.id, wijziging);
    if (!voor) return probleem(404, 'Deze wijziging is er niet.');
    const nu = deel.inhoud;
    deel.inhoud = { ...voor, contact: nu.contact };
    deel.revisie += 1;
    this.spoor.zet(deel, 'hersteld', nu, ik.naam);
    return alsAntwoord(deel);
  }

  private async maak({ body, koppen }: Vraag): Promise<Antwoord> {
    const gevraagd = body as Pick<OrganisatieInhoud, 'naam' | 'soort'>;
    const deel: Proeforganisatie = {
      id: koppen.get('Idempotency-Key') ?? '',
      code: gevraagd.naam.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
      revisie: 0,
      inhoud: { ...LEEG, ...gevraagd },
      gepubliceerd: false,
      aantalLeden: 0,
    };
    await this.voegToe(deel);
    return { ...alsAntwoord(deel), status: 201 };
  }

  private async lijst(query: URLSearchParams, ik: Ik): Promise<Antwoord> {
    const delen = await this.gezocht(query);
    const resultaten = delen
      .filter((deel) => mag(deel, ik))
      .filter(({ aantalLeden }) => query.get('zonderLeden') !== 'true' || aantalLeden === 0)
      .map(({ id, code, inhoud, gepubliceerd, aantalLeden }) => ({
        id,
        code,
        naam: inhoud.naam,
        afkorting: inhoud.afkorting,
        soort: inhoud.soort,
        onderdeelVan: delen.find((een) => een.id === inhoud.onderdeelVan)?.inhoud.naam ?? null,
        gepubliceerd,
        opgehevenPer: inhoud.opgehevenPer,
        aantalLeden,
        aantalUitgenodigd: 0,
      }));
    return antwoord(200, blader({ resultaten, totaal: resultaten.length }, query));
  }

  /** What may be named: all that has not ended. */
  private async keuzes(query: URLSearchParams): Promise<Antwoord> {
    const delen = await this.gezocht(query);
    const resultaten = delen
      .filter(({ inhoud }) => inhoud.opgehevenPer === null)
      .map(({ id, code, inhoud: { naam, afkorting, soort } }) => ({
        ...{ id, code, naam, afkorting, soort },
        heeftLeden: heeftLeden(soort),
      }));
    return antwoord(200, blader({ resultaten, totaal: resultaten.length }, query));
  }

  /** By name, those that fit what is typed. */
  private async gezocht(query: URLSearchParams): Promise<Proeforganisatie[]> {
    await this.vind('');
    const zoek = query.get('zoek')?.toLowerCase() ?? '';
    return [...((await this.alle)?.values() ?? [])]
      .filter(({ inhoud: { naam, afkorting, eerdereNamen } }) =>
        [naam, afkorting ?? '', ...eerdereNamen].join(' ').toLowerCase().includes(zoek),
      )
      .toSorted((een, ander) => een.inhoud.naam.localeCompare(ander.inhoud.naam, 'nl'));
  }
}

const GEEN_ROL = probleem(403, 'U hebt geen rol waarmee dit mag.');

/** The beheerder all, its own people, and an officer what nobody acts for. */
const mag = ({ code, aantalLeden }: Proeforganisatie, { beheerder, lidmaatschappen }: Ik) =>
  beheerder ||
  lidmaatschappen.some(
    ({ organisatie, rol }) =>
      organisatie === code || (rol === 'beleidsmedewerker' && aantalLeden === 0),
  );

function alsAntwoord({ id, code, revisie, inhoud }: Proeforganisatie): Antwoord {
  const deel = {
    id,
    soort: 'organisatie',
    code,
    revisie,
    gewijzigdOp: GEWIJZIGD,
    wanneer: null,
    inhoud,
  };
  return antwoord(200, deel, { ETag: `"${revisie}"` });
}

async function lees<T>(als: 'beleid' | 'bezoeker', adres: string): Promise<T> {
  const gevonden = await opname([als], adres, new URLSearchParams('pageSize=1000'));
  if (!gevonden) throw new Error(`${adres} was not recorded.`);
  return gevonden.inhoud as T;
}

async function uitOpnames(): Promise<Map<string, Proeforganisatie>> {
  const { resultaten } = await lees<{ resultaten: OrganisatieKeuze[] }>('beleid', AGENDA);
  const { onderdelen } = await lees<Organisatie>('bezoeker', '/organisaties/gemeente-zoetermeer');
  const boven = resultaten.find(({ code }) => code === 'gemeente-zoetermeer')?.id ?? null;
  return new Map(
    resultaten.map(({ id, code, naam, soort, afkorting }) => [
      code,
      {
        id,
        code,
        revisie: 3,
        inhoud: {
          ...LEEG,
          naam,
          soort,
          afkorting,
          onderdeelVan: onderdelen.some((een) => een.code === code) ? boven : null,
        },
        gepubliceerd: true,
        aantalLeden: MENSEN[code] ?? 0,
      },
    ]),
  );
}
