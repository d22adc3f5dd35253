import './lib/i18n/i18n';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { NieuweVersie } from './ui/kader/NieuweVersie';
import { TaalProvider } from './ui/kader/TaalProvider';

interface Props {
  queryClient: QueryClient;
  children: ReactNode;
}

/** What stands around the pages, in a browser and where they are made without one. */
export function Omgeving({ queryClient, children }: Props) {
  return (
    <QueryClientProvider client={queryClient}>
      <TaalProvider>
        <NieuweVersie />
        {children}
      </TaalProvider>
    </QueryClientProvider>
  );
}
