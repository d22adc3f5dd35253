import { QueryClient } from '@tanstack/react-query';
import { Probleem } from './Probleem';

const MINUUT_MS = 60_000;
const NET_MS = 1000;

/** What was asked, kept for as long as it holds. */
export const maakQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        // The API says max-age=60 for what is published; asking sooner gives the same answer.
        staleTime: MINUUT_MS,
        // "online" would wait for ever without a connection; the visitor must hear it instead.
        networkMode: 'always',
        refetchOnWindowFocus: false,
        retry: (keren, fout) => keren < 1 && fout instanceof Probleem && fout.isTijdelijk,
        retryDelay: 600,
        // A route asked before its page stood there: what went wrong just now is not asked once more by the page.
        retryOnMount: ({ state }) => Date.now() - state.errorUpdatedAt > NET_MS,
      },
    },
  });
