import { defineConfig } from '@playwright/test';

/** The real stack is started by e2e/opzet.ts, unless BASE_URL says that it runs already. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  globalSetup: './e2e/opzet.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // On a busy machine of CI one test may get a second try; it is then printed as flaky, which is a fault to find.
  retries: process.env.CI ? 1 : 0,
  timeout: 30_000,
  expect: { timeout: 8_000 },
  reporter: [['list']],
  projects: [
    { name: 'site', testIgnore: 'overleven.spec.ts' },
    // Kills the API under everyone's feet, so it comes when the others are done.
    { name: 'overleven', testMatch: 'overleven.spec.ts', dependencies: ['site'] },
  ],
  use: {
    // Set by e2e/opzet.ts before the tests begin.
    ...(process.env.BASE_URL && { baseURL: process.env.BASE_URL }),
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1280, height: 900 },
    // A trace of every test costs more than the tests; ask for one with --trace on.
    screenshot: 'only-on-failure',
    launchOptions: {
      // The browser of the system: Playwright's own cannot be downloaded everywhere.
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
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
  },
});
