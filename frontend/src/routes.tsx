import type { QueryClient } from '@tanstack/react-query';
import type { RouteObject } from 'react-router';
import { kaderGegevens } from './routes/gegevens';
import { lezen } from './routes/lezen';
import { werk } from './routes/werk';
import { Kader } from './ui/kader/Kader';
import { NietGevonden } from './ui/pagina/NietGevonden';
import { RouteFout } from './ui/pagina/RouteFout';

export const maakRoutes = (client: QueryClient): RouteObject[] => [
  {
    element: <Kader />,
    errorElement: <RouteFout />,
    hydrateFallbackElement: <></>,
    // A fault in a page leaves the frame around it standing.
    children: [
      {
        errorElement: <RouteFout />,
        children: [
          { ...kaderGegevens(client), children: lezen(client) },
          werk,
          { path: '*', element: <NietGevonden /> },
        ],
      },
    ],
  },
];
