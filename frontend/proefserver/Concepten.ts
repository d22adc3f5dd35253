import type { Ik, MijnAgenda } from '../src/lib/api';
import { antwoord, probleem, type Antwoord } from './antwoorden';
import type { Regel } from './concept/Delen';
import { leegConcept } from './concept/kleinConcept';
import type { Proefconcept } from './concept/Proefconcept';
import type { Inhoud } from './concept/soorten';
import { uitOpnames } from './concept/uitOpnames';

export interface Vraag {
  method: string;
  adres: string;
  query: URLSearchParams;
  koppen: Headers;
  body: unknown;
}

const OPGENOMEN = 'zoetermeer-2022-2030';

const ADRES = /^\/agendas\/([^/?]+)\/concept(?:\/([^?]*))?(?:\?|$)/;

/** The concepts that can be edited: those of a test, and the recorded one. */
export class Concepten {
  private readonly concepten = new Map<string, Promise<Proefconcept>>();
  private readonly gezet: Proefconcept[] = [];
  private readonly meld: (agenda: string, regel: Regel, eigen: boolean) => void;

  /** @param meld tells who listens that something was saved */
  constructor(meld: (agenda: string, regel: Regel, eigen: boolean) => void) {
    this.meld = meld;
  }

  zet(concept: Proefconcept): void {
    this.gezet.push(concept);
    this.concepten.set(concept.code, Promise.resolve(concept));
  }

  async vind(code: string): Promise<Proefconcept | undefined> {
    if (code === OPGENOMEN && !this.concepten.has(code)) {
      this.concepten.set(code, uitOpnames(code));
    }
    return this.concepten.get(code);
  }

  /** What the API says about a concept; null when this is not about one, or not known here. */
  async antwoord(vraag: Vraag, ik: Ik): Promise<Antwoord | null> {
    if (vraag.method === 'POST' && vraag.adres === '/agendas') return this.maak(vraag, ik);
    const [, code, pad] = ADRES.exec(vraag.adres) ?? [];
    if (code === undefined) return null;
    const concept = await this.vind(code);
    const geweigerd = weiger(ik);
    // Of what was never published nobody else hears that it is there.
    if (geweigerd?.status === 403 && !concept?.gepubliceerd) return probleem(404);
    if (geweigerd) return geweigerd;
    if (!concept) return probleem(404, 'Deze agenda bestaat niet.');
    const delen = pad ? pad.split('/').map(decodeURIComponent) : [];
    return this.metMelding(concept, true, () =>
      concept.antwoord({ ...vraag, pad: delen, door: ik.naam }),
    );
  }

  /** Somebody else changes a part, and who listens hears it. */
  async doetAnder(code: string, id: string, patch: Inhoud, naam: string | null): Promise<void> {
    const concept = await this.vind(code);
    if (!concept) throw new Error(`There is no concept of ${code}.`);
    this.metMelding(concept, false, () => concept.delen.wijzig(id, patch, naam));
  }

  /** What a test set itself, as GET /ik/agendas lists it. */
  mijnAgendas(): MijnAgenda[] {
    return this.gezet.map(({ code, eigenaar, gepubliceerd, agenda }) => {
      const { titel, soort, van, tot } = agenda.inhoud as Pick<
        MijnAgenda,
        'titel' | 'soort' | 'van' | 'tot'
      >;
      return { code, titel, soort, eigenaar, van, tot, gepubliceerd };
    });
  }

  private maak({ body }: Vraag, ik: Ik): Antwoord {
    const geweigerd = weiger(ik);
    if (geweigerd) return geweigerd;
    const inhoud = body as Inhoud;
    const code = String(inhoud.titel)
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-');
    const concept = leegConcept(code);
    Object.assign(concept.agenda.inhoud, inhoud);
    this.zet(concept);
    return antwoord(201, concept.agenda, { ETag: '"0"' });
  }

  private metMelding<T>(concept: Proefconcept, eigen: boolean, werk: () => T): T {
    const tot = concept.delen.stand;
    const uitkomst = werk();
    for (const regel of concept.delen.spoor.toReversed()) {
      if (regel.nummer > tot) this.meld(concept.code, regel, eigen);
    }
    return uitkomst;
  }
}

/** Only the officers of the gemeente, and who manages all of it. */
function weiger({ ingelogd, beheerder, lidmaatschappen }: Ik): Antwoord | null {
  if (!ingelogd) return probleem(401, 'Log in om dit te doen.');
  const mag = beheerder || lidmaatschappen.some(({ rol }) => rol === 'beleidsmedewerker');
  return mag ? null : probleem(403, 'U mag deze agenda niet bewerken.');
}
