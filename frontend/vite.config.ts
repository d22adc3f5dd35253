import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { budget } from './bouw/budget.ts';
import { gedeeld } from './bouw/gedeeld.ts';
import { gebruikteTokens } from './bouw/gebruikteTokens.ts';
import { ingepakt } from './bouw/ingepakt.ts';
import { onzeTalen } from './bouw/onzeTalen.ts';
import { stijlen } from './bouw/stijlen.ts';

export default defineConfig({
  plugins: [react(), gebruikteTokens(), onzeTalen(), stijlen(), ingepakt(), budget()],
  server: {
    proxy: { '/v1': process.env.API_URL ?? 'http://localhost:8081' },
  },
  build: {
    // The Content-Security-Policy allows nothing inline: assets stay files.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'begin', tags: ['$initial'] },
            { name: 'iconen', test: /@tabler\/icons-react/ },
            ...gedeeld(),
          ],
        },
      },
    },
  },
});
