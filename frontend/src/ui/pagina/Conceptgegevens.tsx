import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Probleem } from '../../lib/Probleem';
import { GeenToegang } from './GeenToegang';
import { Gegevens } from './Gegevens';

interface Props<T> {
  query: UseQueryResult<T>;
  vlakken?: number;
  /** What the page is called for who may not see it. */
  titel: string;
  /** For who has no role here: what else there is to tell. */
  onder?: ReactNode;
  children: (gegevens: T) => ReactNode;
}

/** Data of a concept: for who is not signed in, or has no role here, it says so and what to do. */
export function Conceptgegevens<T>({ query, titel, onder, ...rest }: Props<T>) {
  const { status = null, eigenaar = null } = query.error instanceof Probleem ? query.error : {};
  if (status === 403 || (query.data === undefined && status === 401)) {
    return (
      <GeenToegang
        titel={titel}
        waarom={status === 401 ? 'uitgelogd' : 'magNiet'}
        eigenaar={eigenaar}
      >
        {onder}
      </GeenToegang>
    );
  }
  return <Gegevens query={query} {...rest} />;
}
