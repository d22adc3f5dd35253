import type {
  GroepslidmaatschapInhoud,
  GroepslidmaatschapNieuw,
  Organisatie,
} from '../../src/lib/api';
import { antwoord, probleem, type Antwoord } from '../antwoorden';
import { blader, opname } from '../opnames';
import type { Proeforganisatie, Vraag } from './Proeforganisatie';
import { verwijzing } from './verwijzing';

interface Lid {
  id: string;
  revisie: number;
  inhoud: GroepslidmaatschapInhoud;
}

const GEWIJZIGD = '2026-11-20T09:00:00Z';

/** Who is in which groep, as it was recorded, and edited in memory. */
export class Proefgroepen {
  private readonly groepen = new Map<string, Lid[]>();

  async antwoord(
    groep: Proeforganisatie,
    id: string | undefined,
    { method, query, koppen, body }: Vraag,
    alle: Proeforganisatie[],
  ): Promise<Antwoord> {
    const leden = await this.van(groep.code, alle);
    if (id === undefined) {
      if (method === 'GET') return antwoord(200, blader(alsLijst(leden, alle), query));
      const inhoud = { rol: null, van: null, tot: null, ...(body as GroepslidmaatschapNieuw) };
      const nieuw = { id: koppen.get('Idempotency-Key') ?? '', revisie: 0, inhoud };
      return bezwaar(groep, nieuw, leden) ?? (leden.push(nieuw), alsDeel(nieuw, 201));
    }
    const lid = leden.find((een) => een.id === id);
    if (!lid) return probleem(404, 'Dit lidmaatschap is er niet (meer).');
    if (koppen.get('If-Match') !== `"${lid.revisie}"`) {
      return probleem(412, 'Iemand anders heeft dit gewijzigd.');
    }
    if (method === 'DELETE') {
      leden.splice(leden.indexOf(lid), 1);
      return antwoord(204);
    }
    const anders = { ...lid, inhoud: { ...lid.inhoud, ...(body as object) } };
    return bezwaar(groep, anders, leden) ?? alsDeel(wijzig(lid, anders.inhoud), 200);
  }

  /** Those of one groep; a test may add to them. */
  async van(groep: string, alle: Proeforganisatie[]): Promise<Lid[]> {
    const bekend = this.groepen.get(groep);
    if (bekend) return bekend;
    const leden = await uitOpname(groep, alle);
    this.groepen.set(groep, leden);
    return leden;
  }

  /** From now on these are in it; `lid` is an id. */
  zet(groep: string, ...leden: (Partial<GroepslidmaatschapInhoud> & { lid: string })[]): void {
    this.groepen.set(
      groep,
      leden.map((inhoud) => ({
        id: crypto.randomUUID(),
        revisie: 0,
        inhoud: { rol: null, van: null, tot: null, ...inhoud },
      })),
    );
  }

  /** Somebody else changes the first of a groep. */
  doetAnder(groep: string, patch: Partial<GroepslidmaatschapInhoud>): void {
    const lid = this.groepen.get(groep)?.[0];
    if (!lid) throw new Error(`Nobody is in ${groep}.`);
    wijzig(lid, { ...lid.inhoud, ...patch });
  }

  /** How one groep is now. */
  nu(groep: string): GroepslidmaatschapInhoud[] {
    return this.groepen.get(groep)?.map(({ inhoud }) => inhoud) ?? [];
  }
}

function wijzig(lid: Lid, inhoud: GroepslidmaatschapInhoud): Lid {
  lid.inhoud = inhoud;
  lid.revisie += 1;
  return lid;
}

function bezwaar(groep: Proeforganisatie, nieuw: Lid, leden: Lid[]): Antwoord | null {
  const { lid, van, tot } = nieuw.inhoud;
  if (lid === groep.id) {
    return probleem(400, 'Klopt niet.', { lid: 'Een groep is geen lid van zichzelf.' });
  }
  const tegelijk = leden.some(
    ({ id, inhoud }) =>
      id !== nieuw.id &&
      inhoud.lid === lid &&
      (inhoud.van ?? '') <= (tot ?? '9999') &&
      (van ?? '') <= (inhoud.tot ?? '9999'),
  );
  return tegelijk ? probleem(409, 'Deze organisatie is in die tijd al lid van de groep.') : null;
}

function alsLijst(leden: Lid[], alle: Proeforganisatie[]) {
  const resultaten = leden.flatMap(({ id, revisie, inhoud }) => {
    const wie = alle.find((een) => een.id === inhoud.lid);
    return wie ? [{ id, etag: `"${revisie}"`, organisatie: verwijzing(wie), inhoud }] : [];
  });
  return { resultaten, totaal: resultaten.length };
}

const alsDeel = ({ id, revisie, inhoud }: Lid, status: number): Antwoord =>
  antwoord(
    status,
    {
      id,
      soort: 'groepslidmaatschap',
      code: `g-${id.slice(0, 8)}`,
      revisie,
      gewijzigdOp: GEWIJZIGD,
      wanneer: null,
      inhoud,
    },
    { ETag: `"${revisie}"` },
  );

async function uitOpname(groep: string, alle: Proeforganisatie[]): Promise<Lid[]> {
  const gevonden = await opname(['bezoeker'], `/organisaties/${groep}`, new URLSearchParams());
  const { leden = [] } = (gevonden?.inhoud ?? {}) as Partial<Organisatie>;
  return leden.flatMap(({ organisatie, rol, van, tot }) => {
    const lid = alle.find(({ code }) => code === organisatie.code)?.id;
    return lid === undefined
      ? []
      : [{ id: crypto.randomUUID(), revisie: 0, inhoud: { lid, rol, van, tot } }];
  });
}
