import { StrictMode } from 'react';
import { hydrate } from '@tanstack/react-query';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { kiesTaal } from './lib/i18n/i18n';
import { gemaaktVoor, isGemaakt, isOvergenomen } from './lib/gemaakt';
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

const teken = () => {
  // What the server made is Dutch.
  if (gemaakt !== null && taal === 'nl') hydrateRoot(plek, site);
  else {
    createRoot(plek).render(site);
    isOvergenomen();
  }
};

// What the server made stays until the code of the page is there too, and is taken over then.
if (!isGemaakt() || router.state.initialized) teken();
else {
  const stop = router.subscribe(({ initialized }) => {
    if (!initialized) return;
    stop();
    teken();
  });
}
