import { StrictMode } from 'react';
import { hydrate } from '@tanstack/react-query';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { kiesTaal } from './lib/i18n/i18n';
import { gemaaktVoor } from './lib/gemaakt';
import { gekozenTaal } from './lib/i18n/taal';
import { maakQueryClient } from './lib/queryClient';
import { maakRoutes } from './routes';
import { Site } from './Site';

const plek = document.getElementById('app');
if (!plek) throw new Error('index.html has no #app');

const taal = gekozenTaal();
// Words before the page: nobody sees it change. Without them it stands there in Dutch.
await kiesTaal(taal).catch(console.error);

const queryClient = maakQueryClient();
const gemaakt = gemaaktVoor(window.location);
if (gemaakt !== null) hydrate(queryClient, gemaakt);
const router = createBrowserRouter(maakRoutes(queryClient));

const site = (
  <StrictMode>
    <Site router={router} queryClient={queryClient} />
  </StrictMode>
);

// What the server made is Dutch. It is taken over when the code of the page is there as well, and stays until then.
if (gemaakt !== null && taal === 'nl') {
  const neemOver = () => hydrateRoot(plek, site);
  if (router.state.initialized) neemOver();
  else {
    const stop = router.subscribe(({ initialized }) => {
      if (!initialized) return;
      stop();
      neemOver();
    });
  }
} else createRoot(plek).render(site);
