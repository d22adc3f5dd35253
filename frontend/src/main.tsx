import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { kiesTaal } from './lib/i18n/i18n';
import { gekozenTaal } from './lib/i18n/taal';
import { maakQueryClient } from './lib/queryClient';
import { routes } from './routes';
import { Site } from './Site';

const plek = document.getElementById('app');
if (!plek) throw new Error('index.html has no #app');

// Words before the page: nobody sees it change. Without them it stands there in Dutch.
await kiesTaal(gekozenTaal()).catch(console.error);

createRoot(plek).render(
  <StrictMode>
    <Site router={createBrowserRouter(routes)} queryClient={maakQueryClient()} />
  </StrictMode>,
);
