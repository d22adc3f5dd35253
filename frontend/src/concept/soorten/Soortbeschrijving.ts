import type { components, paths } from '../../client/schema';
import type { Inhouden, Soort } from '../../lib/Soort';
import type { Veldsoort } from './Veldsoort';

type Schemas = components['schemas'];

/** What is fetched as one whole, as the contract has it. */
export interface Bladinhouden {
  agenda: Schemas['Concept'];
  kaart: Schemas['Conceptkaart'];
  tabel: Schemas['Begrotingstabel'];
}

export type Blad = keyof Bladinhouden;

type Gelijk<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type InhoudIn<D> = D extends (infer E)[] ? InhoudIn<E> : D extends { inhoud: infer I } ? I : never;
type MetInhoud<B extends Blad, I> = {
  [L in keyof Bladinhouden[B]]: Gelijk<InhoudIn<Bladinhouden[B][L]>, I> extends true ? L : never;
}[keyof Bladinhouden[B]];

/** On each sheet that holds such a kind, the name it has there; null when that is another kind of the same shape. */
type Lijsten<S extends Soort> = {
  [B in Blad as MetInhoud<B, Inhouden[S]> extends never ? never : B]: MetInhoud<
    B,
    Inhouden[S]
  > | null;
};

/** What several are called in an address. */
type Meervoud = {
  [P in keyof paths]: P extends `/agendas/{agenda}/concept/${infer M}/{id}` ? M : never;
}[keyof paths];

/** All that is known of a kind; what it looks like is up to the pages. */
export interface Soortbeschrijving<S extends Soort> {
  /** Null for what an agenda has one of. */
  meervoud: Meervoud | null;
  /** The field that it is called by. */
  titel: keyof Inhouden[S] & string;
  /** Its place is among those with the same value here. */
  binnen?: keyof Inhouden[S] & string;
  /** Put in order by this field, for what has no place of its own; else by what it is called. */
  op?: keyof Inhouden[S] & string;
  bladen: Lijsten<S>;
  /** The sheets that show more of it than the part itself: totals, years, its name where it can be chosen. */
  meerOp?: Blad[];
  /** The page on which it is edited; of what stands on a map, the list of maps. */
  pagina: (agenda: string) => string;
  /** In the order of reading. */
  velden: { [V in keyof Inhouden[S]]-?: Veldsoort<Inhouden[S][V]> };
}
