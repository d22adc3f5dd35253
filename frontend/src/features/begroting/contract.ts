import type {
  Begroting as Basis,
  Begrotingsregel as Basisregel,
  Geld,
  Geldbron,
  ThemaInBegroting as Basisthema,
  Totaal,
} from '../../lib/api';

/** Totals per year, in the order of the years, and over all years. */
export interface Totaalreeks {
  perJaar: Totaal[];
  totaal: Totaal;
}

/** The three numbers of everything in a begroting. */
export interface Reeksen {
  begroot: Totaalreeks;
  toegezegd: Totaalreeks;
  besteed: Totaalreeks;
}

/** What was spent in one year, by half-year. */
export interface Besteding {
  h1: Geld;
  h2: Geld;
}

export interface Begrotingsregel extends Basisregel {
  reeksen?: Reeksen | null;
  toegezegd?: Geld[] | null;
  besteed?: Besteding[] | null;
}

export interface ThemaInBegroting extends Omit<Basisthema, 'regels'> {
  regels: Begrotingsregel[];
  reeksen?: Reeksen | null;
}

/** What is paid by one geldbron, or by none that is named. */
export interface GeldbronInBegroting {
  geldbron: Geldbron | null;
  reeksen: Reeksen;
}

/** What goes to one programmalijn, or to none. */
export interface ProgrammalijnInBegroting {
  programmalijn: { code: string; nummer: number; titel: string } | null;
  reeksen: Reeksen;
}

/** A begroting; a versie published before reeksen existed has only what was begroot. */
export interface Begroting extends Omit<Basis, 'themas'> {
  themas: ThemaInBegroting[];
  reeksen?: Reeksen | null;
  geldbronnen?: GeldbronInBegroting[] | null;
  programmalijnen?: ProgrammalijnInBegroting[] | null;
}
