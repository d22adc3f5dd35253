import { isGereed, type Bewerking } from './bewerking';
import type { Begrotingstabel, Concept, Conceptkaart, Deel, Inhouden, Soort } from './contract';

/** Fields that decide which things stand where; the others are laid over where they are shown. */
const STRUCTUUR = new Set([
  'volgorde',
  'nummer',
  'programmalijn',
  'strategie',
  'fase',
  'thema',
  'resultaten',
  'van',
]);

export const isStructuur = (b: Bewerking): boolean => b.wat !== 'veld' || STRUCTUUR.has(b.veld);

interface Lagen {
  /** What the server took since the map was fetched: not in what was fetched yet. */
  nagalm: readonly Bewerking[];
  bewerkingen: readonly Bewerking[];
  isWeg: (id: string) => boolean;
  bekend: (id: string) => Deel | undefined;
}

/** The map with the waiting edits on top: what was made, moved or archived and is not saved yet. */
export function legOverKaart(kaart: Conceptkaart, lagen: Lagen): Conceptkaart {
  const lijn = kaart.programmalijn.id;
  const opLijn = (deel: Deel<'resultaat' | 'strategie' | 'actie'>) =>
    deel.inhoud.programmalijn === lijn;
  return {
    ...kaart,
    programmalijn: legOver('programmalijn', [kaart.programmalijn], lagen)[0] ?? kaart.programmalijn,
    resultaten: legOver('resultaat', kaart.resultaten, lagen).filter(opLijn),
    strategieen: legOver('strategie', kaart.strategieen, lagen).filter(opLijn),
    acties: legOver('actie', kaart.acties, lagen).filter(opLijn),
  };
}

/** The rest of the concept with the waiting edits on top. */
export function legOverConcept(concept: Concept, lagen: Lagen): Concept {
  return {
    ...concept,
    agenda: legOver('agenda', [concept.agenda], lagen)[0] ?? concept.agenda,
    fasen: legOver('fase', concept.fasen, lagen).toSorted((a, b) =>
      a.inhoud.van < b.inhoud.van ? -1 : 1,
    ),
    themas: legOver('thema', concept.themas, lagen),
    begrippen: legOver('begrip', concept.begrippen, lagen),
    besluiten: legOver('besluit', concept.besluiten, lagen),
    programmalijnen: legOver('programmalijn', concept.programmalijnen, lagen),
  };
}

/** The table of a begroting with the waiting edits on top; its totals stay those of what is saved. */
export function legOverTabel(tabel: Begrotingstabel, lagen: Lagen): Begrotingstabel {
  const { id } = tabel.begroting;
  return {
    ...tabel,
    begroting: legOver('begroting', [tabel.begroting], lagen)[0] ?? tabel.begroting,
    regels: legOver('begrotingsregel', tabel.regels, lagen).filter(
      ({ inhoud }) => inhoud.begroting === id,
    ),
    themas: legOver('thema', tabel.themas, lagen),
    geldbronnen: legOver('geldbron', tabel.geldbronnen, lagen),
    besluiten: legOver('besluit', tabel.besluiten, lagen),
  };
}

function legOver<S extends Soort>(
  soort: S,
  lijst: readonly Deel<S>[],
  { nagalm, bewerkingen, isWeg, bekend }: Lagen,
): Deel<S>[] {
  const plaats = plaatsVan(soort);
  const alle = [...nagalm, ...bewerkingen];
  const eigen = alle.filter((b) => b.soort === soort);
  const stand = wegOfTerug(alle);
  let delen = lijst.map((deel) => {
    const nieuwer = bekend(deel.id) as Deel<S> | undefined;
    if (!nieuwer || nieuwer.revisie <= deel.revisie) return deel;
    // Its place belongs with the places of the others, as they were fetched together.
    return plaats
      ? { ...nieuwer, inhoud: { ...nieuwer.inhoud, [plaats]: getal(deel, plaats) } }
      : nieuwer;
  });
  for (const b of eigen) {
    const ontbreekt = !delen.some(({ id }) => id === b.id);
    if (b.wat === 'maak' && ontbreekt) {
      delen.push((bekend(b.id) as Deel<S> | undefined) ?? nieuw(soort, b));
    } else if (b.wat === 'veld' && b.veld === plaats) {
      delen = schuif(delen, b.id, b.veld, Number(b.waarde));
    } else if (b.wat === 'veld' && STRUCTUUR.has(b.veld)) {
      delen = delen.map((deel) =>
        deel.id === b.id ? { ...deel, inhoud: { ...deel.inhoud, [b.veld]: b.waarde } } : deel,
      );
    }
  }
  for (const [id, weg] of stand) {
    const deel = weg ? undefined : bekend(id);
    if (deel?.soort === soort && !delen.some((d) => d.id === id)) delen.push(deel as Deel<S>);
  }
  delen = delen.filter(({ id }) => !(stand.get(id) ?? isWeg(id)));
  return plaats ? delen.toSorted((a, b) => getal(a, plaats) - getal(b, plaats)) : delen;
}

/** Per part that is archived (true) or put back (false) by these edits: what was done last. */
export function wegOfTerug(bewerkingen: readonly Bewerking[]): Map<string, boolean> {
  const stand = new Map<string, boolean>();
  for (const b of bewerkingen.toSorted((een, ander) => een.tijd - ander.tijd)) {
    const geldt = b.wat === 'herstel' || (b.wat === 'archief' && isGereed(b));
    if (geldt) for (const { id } of [b, ...b.mee]) stand.set(id, b.wat === 'archief');
  }
  return stand;
}

const VOLGORDE = new Set<Soort>(['resultaat', 'strategie', 'actie', 'besluit', 'begrotingsregel']);

/** The number by which a kind is ordered, if it is. */
const plaatsVan = (soort: Soort): 'volgorde' | 'nummer' | null =>
  soort === 'thema' || soort === 'programmalijn'
    ? 'nummer'
    : VOLGORDE.has(soort)
      ? 'volgorde'
      : null;

const getal = (deel: Deel, veld: string): number => {
  const waarde = (deel.inhoud as unknown as Record<string, unknown>)[veld];
  return typeof waarde === 'number' ? waarde : Number.POSITIVE_INFINITY;
};

/** The same as the server does: the ones in between make room. */
function schuif<S extends Soort>(delen: Deel<S>[], id: string, veld: string, naar: number) {
  const deel = delen.find((d) => d.id === id);
  if (!deel) return delen;
  const van = getal(deel, veld);
  return delen.map((d): Deel<S> => {
    const plek = getal(d, veld);
    const nu =
      d.id === id
        ? naar
        : van < plek && plek <= naar
          ? plek - 1
          : naar <= plek && plek < van && Number.isFinite(plek)
            ? plek + 1
            : plek;
    return nu === plek ? d : { ...d, inhoud: { ...d.inhoud, [veld]: nu } };
  });
}

const LEEG: { [S in Soort]: Partial<Inhouden[S]> } = {
  agenda: {},
  fase: {},
  thema: { toelichting: '' },
  begrip: { varianten: [], link: null },
  besluit: { nummer: null, genomen: null, toelichting: null },
  programmalijn: { ambitie: '' },
  resultaat: { jaar: null, besluit: null, indicatoren: [] },
  strategie: { resultaten: [] },
  actie: {
    strategie: null,
    fase: null,
    wie: [],
    wanneer: null,
    frequentie: null,
    hoe: [],
    themas: [],
    wijken: [],
    links: [],
  },
  geldbron: { organisatie: null },
  begroting: { naam: null, toelichting: null, besluit: null },
  begrotingsregel: {
    begroting: null,
    fte: null,
    geldbron: null,
    taakveld: null,
    acties: [],
    begroot: {},
    toegezegd: {},
    besteed: {},
  },
};

const nieuw = <S extends Soort>(soort: S, b: Bewerking & { wat: 'maak' }): Deel<S> => ({
  id: b.id,
  soort,
  code: '',
  revisie: 0,
  gewijzigdOp: null,
  inhoud: { ...LEEG[soort], ...b.inhoud } as unknown as Inhouden[S],
  wanneer: null,
});
