import type { paths } from '../src/client/schema';

type Methoden = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** How an operation is named in a test: the method and the path of the contract. */
export type Operatie = {
  [P in keyof paths]: {
    [M in Methoden]: paths[P][M] extends { responses: unknown } ? `${Uppercase<M>} ${P}` : never;
  }[Methoden];
}[keyof paths];

type Beschreven<O extends Operatie> = O extends `${infer M} ${infer P}`
  ? P extends keyof paths
    ? Lowercase<M> extends keyof paths[P]
      ? paths[P][Lowercase<M>]
      : never
    : never
  : never;

type Goed<R> = { [S in keyof R & (200 | 201)]: R[S] }[keyof R & (200 | 201)];

/** What an operation answers when it goes well. */
export type InhoudVan<O extends Operatie> =
  Beschreven<O> extends { responses: infer R }
    ? Goed<R> extends { content: { 'application/json': infer B } }
      ? B
      : unknown
    : never;
