import 'vitest/browser';

/** What is asked of the browser beside what Vitest offers: made in vitest.config.ts. */
declare module 'vitest/browser' {
  interface BrowserCommands {
    schermafdruk: (naam: string, breedte: number, hoogte: number) => Promise<void>;
    zetGedwongenKleuren: (staat: 'active' | 'none') => Promise<void>;
  }
}
