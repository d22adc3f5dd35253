import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { kiesTaal } from './lib/i18n/i18n';
import { gekozenTaal } from './lib/i18n/taal';
import { maakQueryClient } from './lib/queryClient';
import { maakRoutes } from './routes';
import { Site } from './Site';

const plek = document.getElementById('app');
if (!plek) throw new Error('index.html has no #app');

// Words before the page: nobody sees it change. Without them it stands there in Dutch.
await kiesTaal(gekozenTaal()).catch(console.error);

const queryClient = maakQueryClient();
const router = createBrowserRouter(maakRoutes(queryClient));

createRoot(plek).render(
  <StrictMode>
    <Site router={router} queryClient={queryClient} />
  </StrictMode>,
);
