import { createContext, useContext } from 'react';
import { adressen } from './adressen';

/** Where the parts of what is on the screen can be read further; null where they have no page of their own. */
export interface Leesadressen {
  lijn: (agenda: string, lijn: string) => string;
  actie: (agenda: string, id: string) => string | null;
  thema: (agenda: string, thema: string) => string | null;
  organisatie: (organisatie: string, vanAgenda?: string) => string | null;
  /** Null in a voorbeeld: that is no versie (yet). */
  versies: (agenda: string) => string | null;
}

/** Of the published agenda, unless a versie or a voorbeeld around it says otherwise. */
const LeesadressenContext = createContext<Leesadressen>({
  lijn: adressen.lijn,
  actie: adressen.actie,
  thema: adressen.thema,
  organisatie: adressen.organisatie,
  versies: adressen.versies,
});

export const LeesadressenProvider = LeesadressenContext.Provider;

export const useLeesadressen = (): Leesadressen => useContext(LeesadressenContext);

/** An earlier versie: its maps stand at its own address; what an actie or thema is now would mislead. */
export const leesadressenVanVersie = (nummer: number): Leesadressen => ({
  lijn: (agenda, lijn) => adressen.versieLijn(agenda, nummer, lijn),
  actie: () => null,
  thema: () => null,
  organisatie: adressen.organisatie,
  versies: adressen.versies,
});

/** A voorbeeld: nothing in it needs to be public yet. */
export const leesadressenVanVoorbeeld = (lijn: (code: string) => string): Leesadressen => ({
  lijn: (_agenda, code) => lijn(code),
  actie: () => null,
  thema: () => null,
  organisatie: () => null,
  versies: () => null,
});
