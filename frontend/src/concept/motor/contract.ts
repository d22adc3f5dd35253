import type { components } from '../../client/schema';
import type { Inhouden, Soort } from '../../lib/Soort';
import type { Bladinhouden } from '../soorten/Soortbeschrijving';
import type { SOORTEN } from '../soorten/soorten';

type Schemas = components['schemas'];

/** Everything by the name that the contract gives it, but for what is said more sharply here. */
export type * from '../../client/schema';

export type { Inhouden, Soort };
export type Rol = Schemas['BetrokkenheidInhoud']['rol'];

/**
 * Anything that officers edit in the concept of an agenda; every kind has the same shape. Until the
 * server has made it its code is empty and its revisie 0.
 */
export interface Deel<S extends Soort = Soort> extends Omit<
  Schemas['ConceptdeelViewObject'],
  'soort' | 'inhoud'
> {
  soort: S;
  inhoud: Inhouden[S];
}

/** The kind that has this name on a sheet. */
type SoortOp<B extends keyof Bladinhouden, L> = {
  [S in Soort]: (typeof SOORTEN)[S]['bladen'] extends Record<B, L> ? S : never;
}[Soort];

/** As the contract has it, with in each list the kind that it holds. */
type Scherp<B extends keyof Bladinhouden> = {
  [L in keyof Bladinhouden[B]]: Bladinhouden[B][L] extends { inhoud: object }
    ? Deel<SoortOp<B, L>>
    : Bladinhouden[B][L] extends { inhoud: object }[]
      ? Deel<SoortOp<B, L>>[]
      : Bladinhouden[B][L];
};

/** The concept of an agenda, apart from what stands on its maps. */
export type Concept = Scherp<'agenda'>;

/** Everything on the map of one programmalijn, as flat lists. */
export type Conceptkaart = Scherp<'kaart'>;

/** Everything that the editor of one begroting or scenario shows; its totals are of what is saved. */
export type Begrotingstabel = Scherp<'tabel'>;

/** What changed in such a table since; or the whole of it. */
export type Tabelwijzigingen = Omit<Schemas['Tabelwijzigingen'], 'tabel' | 'regels'> & {
  tabel: Begrotingstabel | null;
  regels: Deel<'begrotingsregel'>[];
};

/** Somebody saved something, as the stream of events tells. */
export type WijzigingGebeurtenis = Schemas['GewijzigdGebeurtenis'];
