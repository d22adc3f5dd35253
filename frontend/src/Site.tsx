import './lib/i18n/i18n';
import './ui/theme/index.css';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { NieuweVersie } from './ui/kader/NieuweVersie';
import { TaalProvider } from './ui/kader/TaalProvider';

interface Props {
  router: ReturnType<typeof createBrowserRouter>;
  queryClient: QueryClient;
}

/** The whole site; the tests of screens mount it as well. */
export function Site({ router, queryClient }: Props) {
  return (
    <QueryClientProvider client={queryClient}>
      <TaalProvider>
        <NieuweVersie />
        {/* No transitions: the address would be that of the next page while the last one still stands there. */}
        <RouterProvider router={router} useTransitions={false} />
      </TaalProvider>
    </QueryClientProvider>
  );
}
