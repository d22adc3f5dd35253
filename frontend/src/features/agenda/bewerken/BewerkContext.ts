import { createContext, useContext, type ReactNode } from 'react';
import type {
  Concept,
  Conceptkaart,
  Deel,
  OrganisatieKeuze,
} from '../../../concept/motor/contract';
import type { Fasedeel } from './indeling';
import type { Kopieerbaar } from './kopieren/kopiewaarden';

/** How the map is now. */
export interface Kaartstand {
  concept: Concept;
  kaart: Conceptkaart;
  delen: Fasedeel[];
}

/** A resultaat that goes to another fase, while others that share a strategie with it do not. */
export interface Samenvraag {
  deel: Deel<'resultaat'>;
  anderen: Deel<'resultaat'>[];
  fase: string;
  /** What that fase is called. */
  naar: string;
}

/** Stays the same one, so that an edit draws nothing but its own field. */
export interface Bewerkomgeving {
  agenda: string;
  /** For what happens on the map, not for what is drawn of it. */
  nu: () => Kaartstand;
  /** An organisatie that was found or made, and is not on the map yet. */
  onthoud: (organisatie: OrganisatieKeuze) => void;
  /** Says what happened, on the screen and aloud; with a button to take it back: the last edit, or in its own way. */
  meld: (zin: ReactNode, ongedaan?: boolean | (() => void)) => void;
  /** Asks where a copy comes of what stands on the map, or of all of it. */
  kopieer: (deel: Kopieerbaar) => void;
  /** Asks whether what shares a strategie with a resultaat moves along. */
  vraagSamen: (vraag: Samenvraag) => void;
  /** On a large map: where this part is can be edited from now on, and nothing else; null closes. */
  open: (deel: string | null) => void;
}

/** What is drawn in many places, and seldom changes. */
export interface Kaartgegevens extends Pick<
  Concept,
  'fasen' | 'themas' | 'besluiten' | 'geldbronnen' | 'komtUit'
> {
  bereik: { van: string; tot: string };
  /** The number in the round mark of each resultaat. */
  nummers: Readonly<Record<string, number>>;
  /** Whether a part can change places with the one before and the one after it. */
  kan: Readonly<Record<string, { omhoog: boolean; omlaag: boolean }>>;
  /** Of each resultaat that does not stand in its own fase, the name of that. */
  eigenFasen: Readonly<Record<string, string>>;
  organisatie: (id: string) => OrganisatieKeuze | undefined;
}

export const BewerkContext = createContext<Bewerkomgeving | null>(null);
export const KaartContext = createContext<Kaartgegevens | null>(null);

export function useBewerkomgeving(): Bewerkomgeving {
  const omgeving = useContext(BewerkContext);
  if (!omgeving) throw new Error('Only on the editor of a map.');
  return omgeving;
}

export function useKaartgegevens(): Kaartgegevens {
  const gegevens = useContext(KaartContext);
  if (!gegevens) throw new Error('Only on the editor of a map.');
  return gegevens;
}
