import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  server: {
    proxy: { '/v1': process.env.API_URL ?? 'http://localhost:8081' },
  },
  // The Content-Security-Policy allows nothing inline: assets stay files.
  build: { assetsInlineLimit: 0 },
});
