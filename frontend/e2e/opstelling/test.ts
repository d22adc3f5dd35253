import {
  expect,
  test as basis,
  type APIRequestContext,
  type BrowserContext,
  type Page,
} from '@playwright/test';
import { gemeenteVan, type Gemeente, type Rol } from './gemeente';
import { logInMetVerzoek } from './inloggen';
import { Proefagenda } from './Proefagenda';

/** Cookies of a session, as a browser context takes them. */
type Sessie = Awaited<ReturnType<BrowserContext['storageState']>>;

interface Opties {
  /** Whose session the browser of the test begins with; null is a visitor. */
  als: Rol | null;
  /** What the browser may say in the console of a test that makes requests fail on purpose. */
  verwachteMeldingen: RegExp | null;
}

interface PerTest {
  /** Somebody else at a computer of their own, with the same guards as the page of the test. */
  iemand: (rol: Rol | null) => Promise<Page>;
  /** A published agenda that belongs to this test; an officer of the gemeente may edit it. */
  agenda: Proefagenda;
  /** Another one, not published yet. */
  maakAgenda: (titel: string) => Promise<Proefagenda>;
  /** One with nothing in it yet. */
  legeAgenda: Proefagenda;
  bewaakt: undefined;
}

interface PerWorker {
  gemeente: Gemeente;
  /** Signs in once per worker and role. */
  sessie: (rol: Rol) => Promise<Sessie>;
  /** Requests of the first officer, beside the browser. */
  beleid: APIRequestContext;
}

/** Said with every new context: without it Playwright gives it the session of the test. */
const NIEMAND = { cookies: [], origins: [] };

/** One page under guard: what it says in the console, and what it has not saved. */
interface Bewaking {
  meldingen: string[];
}

export const test = basis.extend<Opties & PerTest, PerWorker>({
  als: [null, { option: true }],
  verwachteMeldingen: [null, { option: true }],

  gemeente: [
    async ({}, gebruik, { parallelIndex }) => gebruik(await gemeenteVan(parallelIndex)),
    { scope: 'worker' },
  ],

  sessie: [
    async ({ gemeente, playwright }, gebruik) => {
      const sessies = new Map<Rol, Promise<Sessie>>();
      const begin = async (rol: Rol): Promise<Sessie> => {
        const verzoek = await playwright.request.newContext({
          baseURL: process.env.BASE_URL ?? '',
          storageState: NIEMAND,
        });
        await logInMetVerzoek(verzoek, gemeente.accounts[rol].gebruiker, gemeente.wachtwoord);
        const sessie = await verzoek.storageState();
        await verzoek.dispose();
        return sessie;
      };
      await gebruik((rol) => {
        const sessie = sessies.get(rol) ?? begin(rol);
        sessies.set(rol, sessie);
        return sessie;
      });
    },
    { scope: 'worker' },
  ],

  beleid: [
    async ({ sessie, playwright }, gebruik) => {
      const verzoek = await playwright.request.newContext({
        baseURL: process.env.BASE_URL ?? '',
        storageState: await sessie('beleid'),
      });
      await gebruik(verzoek);
      await verzoek.dispose();
    },
    { scope: 'worker' },
  ],

  storageState: async ({ als, sessie }, gebruik) => {
    await gebruik(als ? await sessie(als) : NIEMAND);
  },

  maakAgenda: async ({ beleid, gemeente }, gebruik) => {
    await gebruik((titel) => Proefagenda.maak(beleid, gemeente.code, titel));
  },

  legeAgenda: async ({ beleid, gemeente }, gebruik, { title }) => {
    await gebruik(await Proefagenda.leeg(beleid, gemeente.code, title.slice(0, 60)));
  },

  agenda: async ({ maakAgenda }, gebruik, { title }) => {
    const agenda = await maakAgenda(title.slice(0, 60));
    await agenda.publiceer('Eerste versie van het plan.');
    await gebruik(agenda);
  },

  /** Every test fails on an error in the console (a fault in a page, a breach of the CSP) and on unsaved work. */
  bewaakt: [
    async ({ page, verwachteMeldingen, javaScriptEnabled }, gebruik, testInfo) => {
      const bewaking = bewaak(page, verwachteMeldingen);
      if (javaScriptEnabled) metScript(page);
      await gebruik(undefined);
      await oordeel(page, bewaking, testInfo.status === testInfo.expectedStatus);
    },
    { auto: true },
  ],

  iemand: async ({ browser, sessie, verwachteMeldingen }, gebruik, testInfo) => {
    const erbij: [Page, Bewaking][] = [];
    await gebruik(async (rol) => {
      const context = await browser.newContext({ storageState: rol ? await sessie(rol) : NIEMAND });
      const page = await context.newPage();
      metScript(page);
      erbij.push([page, bewaak(page, verwachteMeldingen)]);
      return page;
    });
    for (const [page, bewaking] of erbij) {
      await oordeel(page, bewaking, testInfo.status === testInfo.expectedStatus);
      await page.context().close();
    }
  },
});

export { expect };

function bewaak(page: Page, verwacht: RegExp | null): Bewaking {
  const meldingen: string[] = [];
  page.on('pageerror', (fout) => meldingen.push(fout.message));
  page.on('console', (bericht) => {
    const tekst = bericht.text();
    if (bericht.type() === 'error' && !verwacht?.test(tekst)) meldingen.push(tekst);
  });
  return { meldingen };
}

/** A page can be read before its script is there: a test goes on when that has taken it over. */
function metScript(page: Page): void {
  const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)];
  const overgenomen = async <A>(antwoord: Promise<A>): Promise<A> => {
    const waarde = await antwoord;
    await expect(page.locator('#app[data-gemaakt]')).toHaveCount(0);
    return waarde;
  };
  page.goto = (...gevraagd) => overgenomen(goto(...gevraagd));
  page.reload = (...gevraagd) => overgenomen(reload(...gevraagd));
}

async function oordeel(page: Page, { meldingen }: Bewaking, goedTotNu: boolean): Promise<void> {
  if (goedTotNu && !page.isClosed() && page.url().startsWith('http')) {
    await expect.poll(() => nietOpgeslagen(page), 'wat nog niet is opgeslagen').toEqual([]);
  }
  expect(meldingen, 'meldingen in de console').toEqual([]);
}

/** What was typed and waits in the browser: a test that ends with it leaves an unfinished story. */
const nietOpgeslagen = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    Object.keys(localStorage).filter((k) => k.startsWith('strategiekaart.concept|')),
  );
