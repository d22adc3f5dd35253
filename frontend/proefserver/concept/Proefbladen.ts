import type {
  BegrotingInLijst,
  Begrotingstabel,
  OrganisatieKeuze,
  Soort,
} from '../../src/concept/motor/contract';
import type { Blad } from '../../src/concept/soorten/Soortbeschrijving';
import { beschrijvingVan, lijstenOp } from '../../src/concept/soorten/vragen';
import type { HerkomstAgenda, OrganisatieVerwijzing } from '../../src/lib/api';
import { antwoord, probleem, type Antwoord } from '../antwoorden';
import { bevindingenBij } from './controle';
import type { Delen } from './Delen';
import type { Inhoud, Los } from './soorten';
import { tabelwijzigingen } from './tabelwijzigingen';
import { reeksenVan, totalenVan } from './totalen';

interface Concept {
  readonly delen: Delen;
  readonly agenda: Los;
  readonly eigenaar: OrganisatieVerwijzing;
  gepubliceerd: boolean;
  komtUit: HerkomstAgenda | null;
  organisaties: OrganisatieKeuze[];
}

/** What of a concept is asked as one whole: its sheets, and what follows from the parts on them. */
export class Proefbladen {
  private readonly concept: Concept;

  constructor(concept: Concept) {
    this.concept = concept;
  }

  heel(): Antwoord {
    return antwoord(200, {
      stand: this.concept.delen.stand,
      gepubliceerd: this.concept.gepubliceerd,
      eigenaar: this.concept.eigenaar,
      komtUit: this.concept.komtUit,
      geldbronnen: this.concept.delen
        .alle('geldbron')
        .map(({ id, inhoud }) => ({ id, naam: inhoud.naam })),
      ...this.opBlad('agenda', this.concept.agenda),
    });
  }

  /** The lists of a sheet, which is of one thing: of what belongs to such a thing, that of this one. */
  private opBlad(blad: Blad, van: Los): Record<string, Los | Los[]> {
    return Object.fromEntries(
      lijstenOp(blad).map(([naam, soort]): [string, Los | Los[]] => {
        if (soort === van.soort) return [naam, van];
        const { binnen } = beschrijvingVan(soort);
        const alle = this.concept.delen.alle(soort);
        return [
          naam,
          binnen === van.soort ? alle.filter(({ inhoud }) => inhoud[binnen] === van.id) : alle,
        ];
      }),
    );
  }

  antwoord(meervoud: string, id: string, wat: string, query: URLSearchParams): Antwoord | null {
    const deel = this.concept.delen.vind(id);
    if (!deel) return probleem(404, 'Dit is er niet (meer).');
    if (meervoud === 'programmalijnen' && wat === 'strategiekaart') return this.kaart(deel);
    if (meervoud === 'programmalijnen' && wat === 'controle') {
      return antwoord(200, { bevindingen: bevindingenBij(this.opKaart('actie', deel)) });
    }
    if (meervoud === 'begrotingen' && wat === 'tabel') return antwoord(200, this.tabel(deel));
    if (meervoud === 'begrotingen' && wat === 'tabelwijzigingen') {
      const na = Number(query.get('na') ?? -1);
      return antwoord(200, tabelwijzigingen(this.tabel(deel), this.concept.delen.spoor, na));
    }
    return null;
  }

  private kaart(programmalijn: Los): Antwoord {
    const acties = this.opKaart('actie', programmalijn);
    return antwoord(200, {
      stand: this.concept.delen.stand,
      ...this.opBlad('kaart', programmalijn),
      organisaties: this.genoemdIn(acties),
    });
  }

  private opKaart(soort: Soort, { id }: Los): Los[] {
    return this.concept.delen.alle(soort).filter(({ inhoud }) => inhoud.programmalijn === id);
  }

  private genoemdIn(delen: Los[]): OrganisatieKeuze[] {
    const tekst = JSON.stringify(delen.map(({ inhoud }) => inhoud));
    return this.concept.organisaties.filter(({ id }) => tekst.includes(id));
  }

  private regelsVan(begroting: string): Los[] {
    return this.concept.delen
      .alle('begrotingsregel')
      .filter(({ inhoud }) => inhoud.begroting === begroting);
  }

  begrotingen(): Antwoord {
    const begrotingen = this.concept.delen
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
    const geldbronnen = this.concept.delen.alle('geldbron');
    const lijnen = new Map(this.concept.delen.alle('programmalijn').map((lijn) => [lijn.id, lijn]));
    const acties = this.concept.delen.alle('actie').toSorted((a, b) => {
      const nummer = (actie: Los) =>
        Number(lijnen.get(actie.inhoud.programmalijn as string)?.inhoud.nummer);
      return nummer(a) - nummer(b);
    });
    return {
      stand: this.concept.delen.stand,
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
        (actie) => this.concept.delen.vind(actie)?.inhoud.programmalijn as string | undefined,
      ),
    } as unknown as Begrotingstabel;
  }
}

function jarenVan({ vanJaar, totJaar }: Inhoud): number[] {
  const van = Number(vanJaar);
  return Array.from({ length: Number(totJaar) - van + 1 }, (_, i) => van + i);
}
