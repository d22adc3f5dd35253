import './ui/theme/index.css';
import type { QueryClient } from '@tanstack/react-query';
import type { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { Omgeving } from './Omgeving';

interface Props {
  router: ReturnType<typeof createBrowserRouter>;
  queryClient: QueryClient;
}

/** The whole site; the tests of screens mount it as well. */
export function Site({ router, queryClient }: Props) {
  return (
    <Omgeving queryClient={queryClient}>
      {/* No transitions: the address would be that of the next page while the last one still stands there. */}
      <RouterProvider router={router} useTransitions={false} />
    </Omgeving>
  );
}
