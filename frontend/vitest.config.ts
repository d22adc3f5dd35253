import { playwright } from '@vitest/browser-playwright';
import { readFileSync } from 'node:fs';
import { defineConfig, mergeConfig } from 'vitest/config';
import { parse } from 'yaml';
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

const ICONEN = '@tabler/icons-react';

/** The icons one by one: the package as a whole is 4.5 MB, of which the site shows 1 in 100. */
const iconen = {
  name: 'iconen',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    if (id.includes('node_modules') || !code.includes(ICONEN)) return null;
    return code.replaceAll(/import \{([^}]+)\} from '@tabler\/icons-react';/g, (_, namen: string) =>
      (namen.match(/\bIcon\w+/g) ?? [])
        .map((naam) => `import ${naam} from '${ICONEN}/dist/esm/icons/${naam}.mjs';`)
        .join(' '),
    );
  },
};

const gemeen = { env: { TZ: 'Europe/Amsterdam' } };

const venster = { width: 1280, height: 900 };

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
        {
          extends: true,
          plugins: [iconen],
          optimizeDeps: {
            exclude: [ICONEN],
            // All at once: a package that is found half-way would reload the page under a test.
            entries: ['src/main.tsx', 'schermen/**/*.{ts,tsx}', 'proefserver/**/*.ts'],
            include: ['react-dom/client', 'ajv/dist/2020', 'ajv-formats'],
          },
          test: {
            ...gemeen,
            name: 'schermen',
            include: ['schermen/**/*.test.tsx'],
            setupFiles: ['schermen/opzet.ts'],
            // The modules of the site are read once; toon.tsx leaves nothing behind of a test.
            isolate: false,
            testTimeout: 30_000,
            // On a busy machine a page takes its time; what is there is seen at once.
            expect: { poll: { timeout: 10_000, interval: 20 } },
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              viewport: venster,
              provider: playwright({
                actionTimeout: 10_000,
                contextOptions: {
                  // What moves on the screen costs frames, and what is clicked waits for it to stand still.
                  reducedMotion: 'reduce',
                  locale: 'nl-NL',
                  timezoneId: 'Europe/Amsterdam',
                  permissions: ['clipboard-read', 'clipboard-write'],
                  viewport: venster,
                },
                launchOptions: {
                  // As in playwright.config.ts.
                  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium-headless-shell',
                  args: [
                    '--no-sandbox',
                    '--disable-dev-shm-usage',
                    '--disable-gpu',
                    '--disable-background-networking',
                    '--disable-component-update',
                    '--disable-sync',
                    '--no-first-run',
                  ],
                },
              }),
              instances: [{ browser: 'chromium' }],
            },
          },
        },
      ],
    },
  }),
);
