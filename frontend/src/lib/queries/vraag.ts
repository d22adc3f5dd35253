import {
  infiniteQueryOptions,
  queryOptions,
  type InfiniteData,
  type QueryKey,
} from '@tanstack/react-query';
import type { paths } from '../../client/schema';
import { api, haal, haalAlles, PAGINA_MAX, type Lijst } from '../api';
import { conceptSleutel } from './concept';

interface Leesbaar<T> {
  responses: { 200: { content: { 'application/json': T } } };
}

/** A path of the contract that can be read. */
type Pad = {
  [P in keyof paths]: paths[P]['get'] extends Leesbaar<unknown> ? P : never;
}[keyof paths];

type Lezing<P extends Pad> = Extract<paths[P]['get'], Leesbaar<unknown>>;

export type Antwoord<P extends Pad> = Lezing<P>['responses'][200]['content']['application/json'];

/** The parts of the path, and what narrows the question down. */
type Over<P extends Pad> = Pick<NonNullable<paths[P]['get']>['parameters'], 'path' | 'query'>;

/** What narrows a list down. */
export type Filter<P extends Pad> = Omit<NonNullable<Over<P>['query']>, 'page' | 'pageSize'>;

type Lijstpad = {
  [P in Pad]: Antwoord<P> extends { resultaten: unknown[]; totaal: number } ? P : never;
}[Pad];

type Regel<P extends Lijstpad> = Antwoord<P>['resultaten'][number];

/** Colleagues change a concept all the time: what is kept of it counts as old at once. */
export const VAN_CONCEPT = { staleTime: 0, gcTime: 60_000 } as const;

const PER_KEER = 25;

/** The body of an answer; anything else becomes a Probleem. */
const lees = <P extends Pad>(pad: P, over: Over<P>): Promise<Antwoord<P>> =>
  // Of a path that is not known yet the client cannot say what it takes and gives; the types above can.
  haal((api.GET as Lezer<Antwoord<P>>)(pad, { params: over }));

type Lezer<T> = (
  pad: Pad,
  vraag: { params: object },
) => Promise<{ data?: T; error?: unknown; response: Response }>;

/** Under which key an answer is kept: what belongs to the concept of an agenda lies together. */
function bewaard(pad: Pad, over: { path?: unknown; query?: unknown }) {
  const agenda = (over.path as { agenda?: string } | undefined)?.agenda;
  return pad.includes('/concept') && agenda !== undefined
    ? { ...VAN_CONCEPT, queryKey: [...conceptSleutel(agenda), pad, over] as const }
    : { queryKey: [pad, over] as const };
}

/** Asks one thing. */
export const vraag = <P extends Pad>(pad: P, over: Over<P>) =>
  queryOptions<Antwoord<P>>({ ...bewaard(pad, over), queryFn: () => lees(pad, over) });

/** Asks a whole list. */
export const vraagAlles = <P extends Lijstpad>(pad: P, over: Over<P>) =>
  queryOptions<Lijst<Regel<P>>>({
    ...bewaard(pad, over),
    queryFn: () => haalAlles<Regel<P>>((page) => lees(pad, blad(over, page, PAGINA_MAX))),
  });

/** Asks a list a page at a time, for "meer tonen". */
export const vraagPerKeer = <P extends Lijstpad>(pad: P, over: Over<P>) =>
  infiniteQueryOptions<Antwoord<P>, Error, InfiniteData<Antwoord<P>>, QueryKey, number>({
    ...bewaard(pad, over),
    initialPageParam: 1,
    queryFn: ({ pageParam }) => lees(pad, blad(over, pageParam, PER_KEER)),
    getNextPageParam: ({ totaal }, alle) =>
      alle.length * PER_KEER < totaal ? alle.length + 1 : undefined,
  });

const blad = <P extends Pad>(over: Over<P>, page: number, pageSize: number): Over<P> => ({
  ...over,
  query: { ...over.query, page, pageSize },
});
