import { beschrijvingVan, isPlek, leegVan, lijstenOp, plaatsVan } from '../soorten/vragen';
import { isGereed, type Bewerking, type Maakbewerking } from './bewerking';
import type { Begrotingstabel, Concept, Conceptkaart, Deel, Soort } from './contract';

export interface Bladen {
  agenda: Concept;
  kaart: Conceptkaart;
  tabel: Begrotingstabel;
}

/** Changes which things stand where; the others are laid over where they are shown. */
export const isStructuur = (b: Bewerking): boolean =>
  b.wat !== 'veld' || isPlek(b.soort, b.veld) || b.veld === beschrijvingVan(b.soort).op;

interface Lagen {
  /** What the server took since the map was fetched: not in what was fetched yet. */
  acknowledged: readonly Bewerking[];
  bewerkingen: readonly Bewerking[];
  isWeg: (id: string) => boolean;
  bekend: (id: string) => Deel | undefined;
}

type Lijst = Deel | Deel[];

/** Everything on a sheet that can be edited, with the name of where it stands there. */
const lijsten = <B extends keyof Bladen>(blad: B, gegevens: Bladen[B]) =>
  lijstenOp(blad).map(([naam, soort]) => {
    const inhoud = new Map<string, unknown>(Object.entries(gegevens)).get(naam) as Lijst;
    return {
      naam,
      soort,
      delen: Array.isArray(inhoud) ? inhoud : [inhoud],
      een: !Array.isArray(inhoud),
    };
  });

export const delenOp = <B extends keyof Bladen>(blad: B, gegevens: Bladen[B]): Deel[] =>
  lijsten(blad, gegevens).flatMap(({ delen }) => delen);

/**
 * A sheet with the waiting edits on top: what was made, moved or archived and is not saved yet. What
 * belongs to one thing, as all on a map does to its programmalijn, leaves with it.
 */
export function legOver<B extends keyof Bladen>(
  blad: B,
  gegevens: Bladen[B],
  lagen: Lagen,
): Bladen[B] {
  const alle = lijsten(blad, gegevens);
  const nu = alle.map(({ naam, soort, delen, een }) => {
    const bovenop = legOverLijst(soort, delen, lagen);
    if (een) return [naam, bovenop.find(({ id }) => id === delen[0]?.id) ?? delen[0]];
    const { binnen } = beschrijvingVan(soort);
    const geheel = alle.find((ander) => ander.een && ander.naam === binnen)?.delen[0];
    return [
      naam,
      geheel && binnen !== undefined
        ? bovenop.filter((deel) => lees(deel, binnen) === geheel.id)
        : bovenop,
    ];
  });
  return { ...gegevens, ...(Object.fromEntries(nu) as Partial<Bladen[B]>) };
}

function legOverLijst(
  soort: Soort,
  lijst: readonly Deel[],
  { acknowledged, bewerkingen, isWeg, bekend }: Lagen,
): Deel[] {
  const plaats = plaatsVan(soort);
  const { op } = beschrijvingVan(soort);
  const alle = [...acknowledged, ...bewerkingen];
  const eigen = alle.filter((b) => b.soort === soort);
  const stand = wegOfTerug(alle);
  let delen = lijst.map((deel) => {
    const nieuwer = bekend(deel.id);
    if (!nieuwer || nieuwer.revisie <= deel.revisie) return deel;
    // Its place belongs with the places of the others, as they were fetched together.
    return plaats === undefined ? nieuwer : met(nieuwer, plaats, lees(deel, plaats));
  });
  for (const b of eigen) {
    const ontbreekt = !delen.some(({ id }) => id === b.id);
    if (b.wat === 'maak' && ontbreekt) {
      delen.push(bekend(b.id) ?? nieuw(b));
    } else if (b.wat === 'veld' && b.veld === plaats) {
      delen = schuif(delen, b.id, b.veld, Number(b.waarde));
    } else if (b.wat === 'veld' && isStructuur(b)) {
      delen = delen.map((deel) => (deel.id === b.id ? met(deel, b.veld, b.waarde) : deel));
    }
  }
  for (const [id, weg] of stand) {
    const deel = weg ? undefined : bekend(id);
    if (deel?.soort === soort && !delen.some((d) => d.id === id)) delen.push(deel);
  }
  delen = delen.filter(({ id }) => !(stand.get(id) ?? isWeg(id)));
  if (plaats !== undefined) {
    return delen.toSorted((a, b) => getal(a, plaats) - getal(b, plaats));
  }
  return op === undefined
    ? delen
    : delen.toSorted((a, b) => (String(lees(a, op)) < String(lees(b, op)) ? -1 : 1));
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

const lees = ({ inhoud }: Deel, veld: string): unknown =>
  (inhoud as unknown as Record<string, unknown>)[veld];

const met = (deel: Deel, veld: string, waarde: unknown): Deel => ({
  ...deel,
  inhoud: { ...deel.inhoud, [veld]: waarde },
});

const getal = (deel: Deel, veld: string): number => {
  const waarde = lees(deel, veld);
  return typeof waarde === 'number' ? waarde : Number.POSITIVE_INFINITY;
};

/** The same as the server does: the ones in between make room. */
function schuif(delen: Deel[], id: string, veld: string, naar: number): Deel[] {
  const deel = delen.find((d) => d.id === id);
  if (!deel) return delen;
  const van = getal(deel, veld);
  return delen.map((d) => {
    const plek = getal(d, veld);
    const nu =
      d.id === id
        ? naar
        : van < plek && plek <= naar
          ? plek - 1
          : naar <= plek && plek < van && Number.isFinite(plek)
            ? plek + 1
            : plek;
    return nu === plek ? d : met(d, veld, nu);
  });
}

const nieuw = ({ id, soort, inhoud }: Maakbewerking): Deel => ({
  id,
  soort,
  code: '',
  revisie: 0,
  gewijzigdOp: null,
  inhoud: { ...leegVan(soort), ...inhoud } as unknown as Deel['inhoud'],
  wanneer: null,
});
