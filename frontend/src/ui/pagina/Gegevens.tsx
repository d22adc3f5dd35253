import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { Probleem } from '../../lib/Probleem';
import { Skelet } from '../basis/Skelet';
import { Foutmelding } from './Foutmelding';
import stijl from './Gegevens.module.css';
import { NietGevonden } from './NietGevonden';
import { Opgeheven } from './Opgeheven';
import { Verwijderd } from './Verwijderd';

interface Props<T> {
  query: UseQueryResult<T>;
  /** For a part of a page: no page title in the waiting and missing states. */
  deel?: boolean;
  vlakken?: number;
  children: (gegevens: T) => ReactNode;
}

/** The three states of everything that is fetched: waiting, failed (with a way out), there. */
export function Gegevens<T>({ query, deel = false, vlakken, children }: Props<T>) {
  const { agenda, organisatie } = useParams();
  if (query.data !== undefined) {
    return deel ? (
      // Still the answer to the question before: the list keeps its place, and says so.
      <div className={stijl.deel} aria-busy={query.isPlaceholderData}>
        {children(query.data)}
      </div>
    ) : (
      children(query.data)
    );
  }
  if (query.isPending) return <Skelet titel={!deel} {...(vlakken !== undefined && { vlakken })} />;
  if (!deel && query.error instanceof Probleem && query.error.isNietGevonden) {
    if (query.error.status !== 410) return <NietGevonden />;
    if (organisatie !== undefined) return <Opgeheven probleem={query.error} />;
    return agenda === undefined ? (
      <NietGevonden />
    ) : (
      <Verwijderd agenda={agenda} probleem={query.error} />
    );
  }
  return <Foutmelding fout={query.error} opnieuw={() => void query.refetch()} />;
}
