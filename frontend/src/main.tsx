import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { maakQueryClient } from './lib/queryClient';
import { routes } from './routes';
import { Site } from './Site';

const plek = document.getElementById('app');
if (!plek) throw new Error('index.html has no #app');

createRoot(plek).render(
  <StrictMode>
    <Site router={createBrowserRouter(routes)} queryClient={maakQueryClient()} />
  </StrictMode>,
);
