import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api, haal } from '../../lib/api';
import { ikQuery } from '../../lib/queries/ik';

/** A page that comes into sight tells so in more than one way. */
const KORT_MS = 2000;

/**
 * Looks who is signed in by now, in whatever tab. When that is somebody else the page becomes theirs: what
 * they type must not be taken for that of the one before, and what that one typed stays waiting. A page
 * of somebody who has signed out stays as it is.
 */
export function useWieErIs(wie: string): () => void {
  const queryClient = useQueryClient();
  return useCallback(() => {
    void queryClient
      .query({
        queryKey: ['wieErIs'],
        queryFn: () => haal(api.GET('/ik')),
        staleTime: KORT_MS,
        gcTime: KORT_MS,
      })
      .then((ik) => {
        if (!ik.ingelogd || ik.id === wie) return;
        queryClient.setQueryData(ikQuery.queryKey, ik);
        // What the one before could see may not be for these eyes.
        return queryClient.resetQueries({ predicate: ({ queryKey }) => !isWie(queryKey) });
      })
      // Without an answer nothing is known; the next time that the page comes into sight it is asked again.
      .catch(() => undefined);
  }, [queryClient, wie]);
}

const isWie = ([eerste, ...rest]: readonly unknown[]): boolean =>
  eerste === 'wieErIs' || (eerste === 'ik' && rest.length === 0);
