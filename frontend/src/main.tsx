import './lib/i18n/i18n';
import './ui/theme/index.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { queryClient } from './lib/queryClient';
import { router } from './routes';
import { TaalProvider } from './ui/kader/TaalProvider';

const plek = document.getElementById('app');
if (!plek) throw new Error('index.html has no #app');

createRoot(plek).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <TaalProvider>
        <RouterProvider router={router} />
      </TaalProvider>
    </QueryClientProvider>
  </StrictMode>,
);
