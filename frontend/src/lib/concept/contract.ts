import type {
  Betrokkenheid,
  Besluit,
  Organisatie,
  OrganisatieVerwijzing,
  Stap,
  Wanneer,
} from '../api';

export type { Wanneer };

export interface AgendaInhoud {
  titel: string;
  soort: string;
  eigenaar: string;
  van: string;
  tot: string;
  samenvatting: string;
  totstandkoming: string | null;
  monitoring: string | null;
  evaluatie: string | null;
  visie: string | null;
  visieBesluit: string | null;
}

export interface FaseInhoud {
  naam: string;
  /** Months, both inclusive: "2025-01". */
  van: string;
  tot: string;
}

export interface ThemaInhoud {
  nummer: number;
  naam: string;
  toelichting: string;
}

export interface BegripInhoud {
  term: string;
  varianten: string[];
  uitleg: string;
  link: string | null;
}

export interface BesluitInhoud {
  soort: Besluit['soort'];
  nummer: string | null;
  titel: string;
  /** In words: "maart 2021". */
  genomen: string | null;
  toelichting: string | null;
  volgorde: number;
}

export interface ProgrammalijnInhoud {
  nummer: number;
  titel: string;
  ambitie: string;
}

export interface IndicatorInhoud {
  id: string | null;
  naam: string;
  eenheid: string;
  nulmetingJaar: number | null;
  nulmeting: string | null;
  streefwaardeJaar: number | null;
  streefwaarde: string | null;
}

export interface ResultaatInhoud {
  programmalijn: string;
  volgorde: number;
  tekst: string;
  fase: string;
  jaar: number | null;
  besluit: string | null;
  indicatoren: IndicatorInhoud[];
}

export interface StrategieInhoud {
  programmalijn: string;
  volgorde: number;
  titel: string;
  resultaten: string[];
}

export type Rol = Betrokkenheid['rol'];

export interface BetrokkenheidInhoud {
  organisatie: string;
  rol: Rol;
}

export interface StapInhoud {
  id: string | null;
  tekst: string;
  wanneer: string | null;
  fte: string | null;
  bedrag: string | null;
  per: Stap['per'];
  geldbron: string | null;
  gedaan: boolean;
}

export interface LinkInhoud {
  titel: string;
  url: string;
}

export interface ActieInhoud {
  programmalijn: string;
  strategie: string | null;
  /** Only without a strategie. */
  fase: string | null;
  volgorde: number;
  wat: string;
  wie: BetrokkenheidInhoud[];
  /** In words: "tweede helft 2026". */
  wanneer: string | null;
  frequentie: string | null;
  hoe: StapInhoud[];
  themas: string[];
  wijken: string[];
  links: LinkInhoud[];
}

export interface Inhouden {
  agenda: AgendaInhoud;
  fase: FaseInhoud;
  thema: ThemaInhoud;
  begrip: BegripInhoud;
  besluit: BesluitInhoud;
  programmalijn: ProgrammalijnInhoud;
  resultaat: ResultaatInhoud;
  strategie: StrategieInhoud;
  actie: ActieInhoud;
}

export type Soort = keyof Inhouden;

/** Anything that officers edit in the concept of an agenda; every kind has the same shape. */
export interface Deel<S extends Soort = Soort> {
  id: string;
  soort: S;
  /** The last part of its address; empty until the server has made it. */
  code: string;
  /** Counts its changes; 0 until the server has made it. */
  revisie: number;
  gewijzigdOp: string | null;
  inhoud: Inhouden[S];
  /** Its time, read back from the words. */
  wanneer: Wanneer | null;
}

export interface OrganisatieKeuze {
  id: string;
  code: string;
  naam: string;
  soort: Organisatie['soort'];
  heeftLeden: boolean;
}

/** The concept of an agenda, apart from what stands on its maps. */
export interface Concept {
  agenda: Deel<'agenda'>;
  /** Number of the last change of the agenda. */
  stand: number;
  /** Whether visitors read a versie of it. */
  gepubliceerd: boolean;
  eigenaar: OrganisatieVerwijzing;
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

export type Ernst = 'fout' | 'waarschuwing' | 'tip';

export interface Bevinding {
  code: string;
  ernst: Ernst;
  soort: Soort;
  onderdeel: string;
  veld: string | null;
  zin: string;
}

export type Wat = 'gemaakt' | 'gewijzigd' | 'gearchiveerd' | 'hersteld';

/** One line of the audit trail. */
export interface Wijziging {
  nummer: number;
  tijdstip: string;
  door: string | null;
  wat: Wat;
  soort: Soort;
  onderdeel: string;
  titel: string;
  programmalijn: string | null;
  herstelbaar: boolean;
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
