import type { lezen } from './nl/lezen';
import type { werk } from './nl/werk';

/** Every word there is; of the second half a page is sure when it is one of the pages to work in. */
export type Woorden = typeof lezen & typeof werk;

/** The same keys, other words. */
export type Vertaling<T> = { [K in keyof T]: T[K] extends string ? string : Vertaling<T[K]> };
