import type { components } from '../../client/schema';

type Schemas = components['schemas'];

export type BetrokkenheidInhoud = Schemas['BetrokkenheidInhoud'];
export type IndicatorInhoud = Schemas['IndicatorInhoud'];
export type LinkInhoud = Schemas['LinkInhoud'];
export type StapInhoud = Schemas['StapInhoud'];
export type OrganisatieKeuze = Schemas['OrganisatieKeuze'];
export type Rol = BetrokkenheidInhoud['rol'];
/** One line of the audit trail. */
export type Wijziging = Schemas['Wijziging'];
export type Wat = Wijziging['wat'];

export type GeldbronSoort = Schemas['GeldbronSoort'];

/** What stands in one cell; a cell that is not there is empty. */
export type CelInhoud = Schemas['CelInhoud'];
export type Begrotingstotalen = Schemas['Begrotingstotalen'];
export type Reeksen = Schemas['Reeksen'];
export type Groepstotalen = Schemas['Groepstotalen'];
export type ActieKeuze = Schemas['ActieKeuze'];
export type BegrotingInLijst = Schemas['BegrotingInLijst'];

/** Everything that may be written, per kind. */
export interface Inhouden {
  agenda: Schemas['AgendaInhoud'];
  fase: Schemas['FaseInhoud'];
  thema: Schemas['ThemaInhoud'];
  begrip: Schemas['BegripInhoud'];
  besluit: Schemas['BesluitInhoud'];
  programmalijn: Schemas['ProgrammalijnInhoud'];
  resultaat: Schemas['ResultaatInhoud'];
  strategie: Schemas['StrategieInhoud'];
  actie: Schemas['ActieInhoud'];
  geldbron: Schemas['GeldbronInhoud'];
  begroting: Schemas['BegrotingInhoud'];
  begrotingsregel: Schemas['BegrotingsregelInhoud'];
}

export type Soort = keyof Inhouden;

type Gemeen = Omit<Schemas['ConceptdeelViewActieInhoud'], 'inhoud' | 'soort'>;

/**
 * Anything that officers edit in the concept of an agenda; every kind has the same shape. Until the
 * server has made it its code is empty and its revisie 0.
 */
export interface Deel<S extends Soort = Soort> extends Gemeen {
  soort: S;
  inhoud: Inhouden[S];
}

/** The concept of an agenda, apart from what stands on its maps. */
export interface Concept {
  agenda: Deel<'agenda'>;
  /** Number of the last change of the agenda. */
  stand: number;
  gepubliceerd: boolean;
  eigenaar: Schemas['OrganisatieVerwijzing'];
  fasen: Deel<'fase'>[];
  themas: Deel<'thema'>[];
  begrippen: Deel<'begrip'>[];
  besluiten: Deel<'besluit'>[];
  geldbronnen: { id: string; naam: string }[];
  programmalijnen: Deel<'programmalijn'>[];
}

/** Everything on the map of one programmalijn, as flat lists. */
export interface Conceptkaart {
  stand: number;
  programmalijn: Deel<'programmalijn'>;
  resultaten: Deel<'resultaat'>[];
  strategieen: Deel<'strategie'>[];
  acties: Deel<'actie'>[];
  organisaties: OrganisatieKeuze[];
}

/** Everything that the editor of one begroting or scenario shows. */
export interface Begrotingstabel {
  stand: number;
  begroting: Deel<'begroting'>;
  isScenario: boolean;
  jaren: number[];
  regels: Deel<'begrotingsregel'>[];
  themas: Deel<'thema'>[];
  geldbronnen: Deel<'geldbron'>[];
  besluiten: Deel<'besluit'>[];
  acties: ActieKeuze[];
  /** Those that pay or decide. */
  organisaties: OrganisatieKeuze[];
  /** Of what is saved. */
  totalen: Begrotingstotalen;
}

export type Ernst = 'fout' | 'waarschuwing' | 'tip';

export interface Bevinding {
  code: string;
  ernst: Ernst;
  soort: Soort;
  onderdeel: string;
  veld: string | null;
  zin: string;
}

/** Somebody saved something, as the stream of events tells. */
export interface WijzigingGebeurtenis {
  nummer: number;
  wat: Wat;
  soort: Soort;
  onderdeel: string;
  programmalijn: string | null;
  door: { naam: string | null } | null;
  /** Made by the account that listens, perhaps in another tab. */
  eigen: boolean;
  tijdstip: string;
}

export interface Aanwezige {
  sleutel: string;
  naam: string;
  /** Code of the programmalijn that is on the screen. */
  plek: string | null;
  ik: boolean;
}
