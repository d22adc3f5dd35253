import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  server: {
    proxy: { '/v1': process.env.API_URL ?? 'http://localhost:8081' },
  },
  // The Content-Security-Policy allows nothing inline: assets stay files.
  build: { assetsInlineLimit: 0 },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testopzet.ts'],
    env: { TZ: 'Europe/Amsterdam' },
  },
});
