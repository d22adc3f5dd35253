import { playwright } from '@vitest/browser-playwright';
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import type { ViteDevServer } from 'vite';
import { defineConfig, mergeConfig } from 'vitest/config';
import type { BrowserCommand } from 'vitest/node';
import { parse } from 'yaml';
import { chromium } from './chromium.ts';
import site from './vite.config.ts';

/** The contract as an object: reading YAML in the page would cost every start half a second. */
const contract = {
  name: 'contract',
  load(id: string) {
    if (!id.endsWith('openapi.yaml')) return null;
    const inhoud = JSON.stringify(parse(readFileSync(id, 'utf8')));
    return `export default JSON.parse(${JSON.stringify(inhoud)});`;
  },
};

/** Vitest answers with a picture of its own here. */
const favicon = {
  name: 'favicon',
  enforce: 'pre' as const,
  configureServer(server: ViteDevServer) {
    server.middlewares.use('/favicon.svg', (_, res) => {
      res.setHeader('Content-Type', 'image/svg+xml').end(readFileSync('public/favicon.svg'));
    });
  },
};

/** What schermen/toon.tsx asks of the browser. */
const commands: Record<string, BrowserCommand<never[]>> = {
  // Playwright's own picture of a page takes twice as long.
  schermafdruk: async ({ page, context }, naam: string, width: number, height: number) => {
    const devtools = await context.newCDPSession(page);
    const { data } = await devtools.send('Page.captureScreenshot', {
      optimizeForSpeed: true,
      clip: { x: 0, y: 0, width, height, scale: 1 },
    });
    await mkdir('screenshots', { recursive: true });
    await writeFile(`screenshots/${naam}.png`, data, 'base64');
    await devtools.detach();
  },
  zetGedwongenKleuren: ({ page }, forcedColors: 'active' | 'none') =>
    page.emulateMedia({ forcedColors }),
};

const gemeen = { env: { TZ: 'Europe/Amsterdam' } };

/** Tests of the site in a real browser. */
const inBrowser = (name: string, include: string) => ({
  extends: true as const,
  plugins: [favicon],
  optimizeDeps: {
    // All at once: a package that is found half-way would reload the page under a test.
    entries: ['src/main.tsx', 'schermen/**/*.{ts,tsx}', 'proefserver/**/*.ts'],
    include: ['react-dom/client', 'ajv/dist/2020', 'ajv-formats'],
  },
  test: {
    ...gemeen,
    name,
    include: [include],
    setupFiles: ['schermen/opzet.ts'],
    // The modules of the site are read once; toon.tsx leaves nothing behind of a test.
    isolate: false,
    // On a busy machine a test that looks at three states takes its time.
    testTimeout: 60_000,
    // On a busy machine a page takes its time; what is there is seen at once.
    expect: { poll: { timeout: 10_000, interval: 20 } },
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      viewport: { width: 1280, height: 900 },
      provider: playwright({
        actionTimeout: 10_000,
        contextOptions: {
          // What moves on the screen costs frames, and what is clicked waits for it to stand still.
          reducedMotion: 'reduce',
          locale: 'nl-NL',
          timezoneId: 'Europe/Amsterdam',
          permissions: ['clipboard-read', 'clipboard-write'],
          // Room for the largest picture; the page is a frame in it, that would shrink to fit less.
          viewport: { width: 1280, height: 1800 },
        },
        launchOptions: chromium,
      }),
      instances: [{ browser: 'chromium' as const }],
      commands,
    },
  },
});

export default mergeConfig(
  site,
  defineConfig({
    plugins: [contract],
    test: {
      projects: [
        {
          extends: true,
          test: {
            ...gemeen,
            name: 'eenheid',
            environment: 'node',
            pool: 'threads',
            include: ['src/**/*.test.{ts,tsx}'],
            setupFiles: ['src/testopzet.ts'],
            // Nothing here waits; it is for a loop that never ends, on however busy a machine.
            testTimeout: 60_000,
          },
        },
        inBrowser('schermen', 'schermen/**/*.test.tsx'),
        // Not for the gate: says how long things take, beside each other.
        inBrowser('bench', 'bench/**/*.bench.tsx'),
      ],
    },
  }),
);
