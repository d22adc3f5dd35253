import type { TFunction } from 'i18next';
import type { Soort } from '../../lib/Soort';

/** What a field can point to. */
export type Doel = Soort;

/** The words for codes to choose from. */
export type Keuzewoorden =
  | 'agendaSoort'
  | 'besluitSoort'
  | 'geldbronSoort'
  | 'regelaard'
  | 'regelsoort'
  | 'rooster.taakveld';

/** What it takes to say a value in words. */
export interface Woorden {
  t: TFunction;
  /** What the thing with this id is called; an id alone says nothing to a reader. */
  naam: (id: string, doel: Doel) => string;
}

/** How a value is typed, when that is not as one line that is saved after a pause. */
export interface Typwijze {
  /** Paragraphs. */
  meerRegels?: true;
  /** Half of it is no use: it is saved when somebody leaves the field. */
  heel?: true;
  /** A day, as the browser lets people choose one; it already gives one while the year is half typed. */
  dag?: true;
  /** It is never long. */
  kort?: true;
  /** When, in one's own words, of which the server says what it reads. */
  tijd?: true;
  /** A number; half of a year is none. */
  getal?: 'jaar' | 'decimaal';
}

/** A type of field: all that follows from it wherever such a field is shown, made or moved. */
export interface Veldsoort<T> {
  /** The value as people read it, in lines that stand under each other; none when it is empty. */
  regels: (waarde: T, woorden: Woorden) => string[];
  /** What a new one has; left out when it must be given, or when the server decides. */
  leeg?: T;
  /** Where in the dictionaries the codes stand that one chooses from, in that order. */
  keuzes?: Keuzewoorden;
  typwijze?: Typwijze;
  /** A whole number. */
  cijfers?: true;
  /** The number of its place among others: it changes by what happens to those. */
  plaats?: true;
  /** Says where it stands: such fields and its place move together. */
  onder?: true;
  /** What it points to. */
  naar?: Doel;
  /** Names of several things: what counts is which came and which went. */
  rijtje?: true;
  /** Each line is a value of its own: of a change only the lines that differ are told. */
  perRegel?: true;
}
