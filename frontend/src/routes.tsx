import type { RouteObject } from 'react-router';
import { lezen } from './routes/lezen';
import { werk } from './routes/werk';
import { Kader } from './ui/kader/Kader';
import { NietGevonden } from './ui/pagina/NietGevonden';
import { RouteFout } from './ui/pagina/RouteFout';

export const routes: RouteObject[] = [
  {
    element: <Kader />,
    errorElement: <RouteFout />,
    hydrateFallbackElement: <></>,
    // A fault in a page leaves the frame around it standing.
    children: [
      {
        errorElement: <RouteFout />,
        children: [...lezen, werk, { path: '*', element: <NietGevonden /> }],
      },
    ],
  },
];
