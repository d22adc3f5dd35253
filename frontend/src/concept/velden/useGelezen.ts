import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import type { Wanneer } from '../../lib/api';
import { LANGSTE_TIJD, tijdQuery } from '../../lib/queries/tijden';

/**
 * What the server reads from words for a time, also before they are saved; null as long as that is not known.
 *
 * @param bekend what it said when it saved them, so that nobody has to ask
 */
export function useGelezen(woorden: string, bekend: Wanneer | null): Wanneer | null {
  const nu = useDeferredValue(woorden.trim());
  const isTijd = nu !== '' && nu.length <= LANGSTE_TIJD;
  const { data, fetchStatus, isPlaceholderData } = useQuery({
    ...tijdQuery(nu),
    enabled: isTijd && bekend === null,
    placeholderData: keepPreviousData,
    retry: false,
  });
  if (!isTijd) return null;
  // The answer to fewer letters stays for as long as the next one is under way.
  return bekend ?? (isPlaceholderData && fetchStatus !== 'fetching' ? null : (data ?? null));
}
