import { defineConfig } from '@playwright/test';
import { chromium } from './chromium.ts';

/** The real stack is started by e2e/opstelling/opzet.ts, unless BASE_URL says that it runs already. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  globalSetup: './e2e/opstelling/opzet.ts',
  outputDir: `test-results/${process.env.DEEL ?? 'browser'}`,
  fullyParallel: true,
  workers: 2,
  // What failed is run once more for its trace; that never turns red into green.
  retries: 1,
  failOnFlakyTests: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  projects: [
    // What is read, on the demo agenda that nobody edits.
    { name: 'lezen', testDir: 'e2e/lezen' },
    // Journeys that write, each in an agenda of its own.
    { name: 'werk', testDir: 'e2e/werk' },
    // Every state once with axe, at every width, and as a picture.
    { name: 'a11y', testDir: 'e2e/a11y' },
    // A server that dies: last, and on a stack of its own.
    { name: 'ramp', testDir: 'e2e/ramp', workers: 1 },
  ],
  use: {
    // Set by e2e/opstelling/opzet.ts before the tests begin.
    ...(process.env.BASE_URL && { baseURL: process.env.BASE_URL }),
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1280, height: 900 },
    // What moves costs frames, and what is clicked waits until it stands still.
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'on-first-retry',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...chromium,
      // A page lives for seconds: compiling its scripts once more, to be faster later, takes a fifth of all its time.
      args: [...chromium.args, '--js-flags=--max-optimized-bytecode-size=0'],
    },
  },
});
