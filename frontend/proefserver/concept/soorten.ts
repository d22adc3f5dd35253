import type { Deel, Inhouden, Soort } from '../../src/concept/motor/contract';

export type Inhoud = Record<string, unknown>;

/** A part of any kind: its inhoud is what its kind says. */
export type Los = Omit<Deel, 'inhoud'> & { inhoud: Inhoud };

/** All that the test server knows of a kind. */
interface Beschrijving {
  soort: Exclude<Soort, 'agenda'>;
  /** The field with its place among its neighbours, and the field that says whose neighbour it is. */
  plaats?: 'nummer' | 'volgorde';
  binnen?: string;
  /** What it is called in the trail. */
  titel: string;
  /** What it is listed by, when it has no place. */
  op?: string;
  /** What a new one has in the fields that were left out. */
  leeg: Inhoud;
  /** Cannot be archived as long as it is named elsewhere. */
  nodig?: (aantal: number) => string;
}

const beschrijf = <S extends Exclude<Soort, 'agenda'>>(
  soort: S,
  rest: Omit<Beschrijving, 'soort' | 'leeg'> & { leeg: Partial<Inhouden[S]> },
): Beschrijving => ({ soort, ...rest });

/** Every kind by its name in an address. */
export const SOORTEN: Readonly<Record<string, Beschrijving>> = {
  fasen: beschrijf('fase', {
    titel: 'naam',
    op: 'van',
    leeg: {},
    nodig: (aantal) =>
      `In deze fase staan nog ${aantal} resultaten of acties. Verplaats die eerst.`,
  }),
  themas: beschrijf('thema', {
    titel: 'naam',
    plaats: 'nummer',
    leeg: {},
    nodig: (aantal) => `Bij dit thema staan nog ${aantal} begrotingsregels.`,
  }),
  begrippen: beschrijf('begrip', {
    titel: 'term',
    op: 'term',
    leeg: { varianten: [], link: null },
  }),
  besluiten: beschrijf('besluit', {
    titel: 'titel',
    plaats: 'volgorde',
    leeg: { nummer: null, genomen: null, toelichting: null },
    nodig: (aantal) => `Dit besluit wordt nog ${aantal} keer genoemd. Haal dat eerst weg.`,
  }),
  programmalijnen: beschrijf('programmalijn', { titel: 'titel', plaats: 'nummer', leeg: {} }),
  resultaten: beschrijf('resultaat', {
    titel: 'tekst',
    plaats: 'volgorde',
    binnen: 'programmalijn',
    leeg: { jaar: null, besluit: null, indicatoren: [] },
  }),
  strategieen: beschrijf('strategie', {
    titel: 'titel',
    plaats: 'volgorde',
    binnen: 'programmalijn',
    leeg: { resultaten: [] },
  }),
  acties: beschrijf('actie', {
    titel: 'wat',
    plaats: 'volgorde',
    binnen: 'programmalijn',
    leeg: {
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
  }),
  geldbronnen: beschrijf('geldbron', {
    titel: 'naam',
    op: 'naam',
    leeg: { organisatie: null },
    nodig: (aantal) =>
      `Deze geldbron wordt nog ${aantal} keer genoemd. Kies daar eerst een andere.`,
  }),
  begrotingen: beschrijf('begroting', {
    titel: 'naam',
    op: 'naam',
    leeg: { naam: null, toelichting: null, besluit: null },
  }),
  begrotingsregels: beschrijf('begrotingsregel', {
    titel: 'onderdeel',
    plaats: 'volgorde',
    binnen: 'begroting',
    leeg: {
      fte: null,
      geldbron: null,
      taakveld: null,
      acties: [],
      begroot: {},
      toegezegd: {},
      besteed: {},
    },
  }),
};

export const beschrijvingVan = (soort: Soort): Beschrijving | undefined =>
  Object.values(SOORTEN).find((beschrijving) => beschrijving.soort === soort);

/** In the order in which the API lists them. */
export function gesorteerd(delen: Los[]): Los[] {
  const [eerste] = delen;
  const { plaats, op = 'naam' } = (eerste && beschrijvingVan(eerste.soort)) ?? {};
  return delen.toSorted((a, b) =>
    plaats === undefined
      ? tekst(a.inhoud[op]).localeCompare(tekst(b.inhoud[op]), 'nl')
      : Number(a.inhoud[plaats]) - Number(b.inhoud[plaats]),
  );
}

const tekst = (waarde: unknown): string => (typeof waarde === 'string' ? waarde : '');

/** How a part is called in the trail. */
export const titelVan = ({ soort, inhoud }: Los): string =>
  tekst(inhoud[beschrijvingVan(soort)?.titel ?? 'titel']) || soort;
