/*
 * Mounts the site at an address, against a test server. How to write a test of a screen:
 *
 *   test('de lijst toont 25 acties', async () => {
 *     const { server } = await toon('/agendas/zoetermeer-2022-2030/acties', { als: 'beleid' });
 *     await userEvent.click(page.getByRole('button', { name: 'Meer tonen' }));
 *     await expect.element(page.getByText('50 van 73 getoond')).toBeVisible();
 *     expect(server.aantal('GET /agendas/zoetermeer-2022-2030/acties')).toBe(2);
 *   });
 *
 * Find by role and label, never by class or structure; what people do is in handelingen.ts.
 * - What the API answers was recorded; "no answer to …" says which address to add (proefserver/adressen).
 * - Another answer: server.antwoordt('GET /agendas', body), or a rule that gives antwoord(201, body),
 *   probleem(409) or GEEN_VERBINDING, or changes `await anders()`.
 *   antwoordtEens holds once; houdVast keeps the next one back. Before the page asks anything: toon(…, { server: (server) => … }).
 * - A concept is edited in memory: that of Zoetermeer, or a small one by server.zetConcept(kleinConcept()).
 *   `await server.concept(code)` is how it is now; server.doetAnder(…) is a colleague.
 * - The line drops with server.zetVerbinding(false); klok.vooruit(1500) is the pause after typing.
 * - Every state that a visitor can see is looked at once, where a test comes by: await bekijk('acties-leeg').
 * - A request or an answer that is not in openapi.yaml, or an error in the console (also what React
 *   warns of), fails the test.
 *   `meldingen` are errors that belong to it.
 * - "npx vitest --project schermen" runs again when a file changes.
 */
import { onlineManager } from '@tanstack/react-query';
import { createRoot, type Root } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { expect } from 'vitest';
import { commands, page } from 'vitest/browser';
import type { Account } from '../proefserver/adressen/opnemers';
import { Proefserver } from '../proefserver/Proefserver';
import { i18n, kiesTaal } from '../src/lib/i18n/i18n';
import { maakQueryClient } from '../src/lib/queryClient';
import { maakRoutes } from '../src/routes';
import { Site } from '../src/Site';
import { Klok } from './klok';

interface Opties {
  als?: Account | null;
  /** What the server must know before the page asks anything. */
  server?: (server: Proefserver) => void;
  breedte?: number;
  taal?: 'nl' | 'en';
  /** What may be said in the console. */
  meldingen?: RegExp;
  /** The page may still be loading when it is handed over. */
  laadt?: boolean;
}

export interface Scherm {
  server: Proefserver;
  /** Puts the time forward: klok.vooruit(1500) after typing. */
  klok: Klok;
  /** As a reload does: everything anew, on what the browser kept. */
  herlaad: () => Promise<void>;
  /** The address now: path, question and fragment. */
  adres: () => string;
  /** Where the visitor would have left the site for, by a link or a download. */
  verlaten: string[];
}

const BREED = 1280;
const HOOG = 900;
/** The first page reads every module; on a busy machine that takes long. */
const GEDULD_MS = 20_000;
/** What the browser says when a size is only known a frame later; nothing is wrong then. */
const GEEN_FOUT = 'ResizeObserver loop completed';

interface Open {
  server: Proefserver;
  root: Root;
  router: ReturnType<typeof createBrowserRouter>;
  plek: HTMLElement;
  weg: (() => void)[];
  klachten: string[];
}

// The clock of the test takes the place of setTimeout later.
const wachtEven = window.setTimeout.bind(window);

let open: Open | null = null;
let breedte = BREED;
let hoogte = HOOG;

export async function toon(adres: string, opties: Opties = {}): Promise<Scherm> {
  if (open) throw new Error('One screen at a time: herlaad() shows it anew.');
  const klok = new Klok();
  const server = new Proefserver(opties.als ?? null);
  opties.server?.(server);
  const klachten: string[] = [];
  const verlaten: string[] = [];
  const weg = [
    server.begin(),
    bewaakConsole(klachten, opties.meldingen),
    blijfHier(verlaten),
    klok.begin(),
  ];
  await zetVenster(opties.breedte ?? BREED);
  const taal = opties.taal ?? 'nl';
  if (i18n.language !== taal) await kiesTaal(taal);
  window.history.replaceState(null, '', adres);
  open = { server, ...monteer(), weg, klachten };
  if (!opties.laadt) await geladen();
  return {
    server,
    klok,
    verlaten,
    adres: () => window.location.pathname + window.location.search + window.location.hash,
    herlaad: async () => {
      if (!open) throw new Error('There is no screen.');
      demonteer(open);
      Object.assign(open, monteer());
      await geladen();
    },
  };
}

function monteer() {
  const plek = document.createElement('div');
  plek.id = 'app';
  document.body.append(plek);
  // What a test before this one did with the line is remembered outside the page.
  onlineManager.setOnline(true);
  const queryClient = maakQueryClient();
  const router = createBrowserRouter(maakRoutes(queryClient));
  const root = createRoot(plek);
  root.render(<Site router={router} queryClient={queryClient} />);
  return { plek, root, router };
}

function demonteer({ root, router, plek }: Open): void {
  root.unmount();
  router.dispose();
  plek.remove();
}

/** The page is there: its heading stands, nothing is loading and no request is on its way. */
export const geladen = (): Promise<void> =>
  wachtTot(() => inRust() && document.querySelector('h1') !== null);

/** Nothing is loading any more, whether that went well or not. */
export const uitgeladen = (): Promise<void> => wachtTot(inRust);

async function wachtTot(staat: () => boolean): Promise<void> {
  const tot = performance.now() + GEDULD_MS;
  while (!staat()) {
    if (performance.now() > tot) {
      const nog = open?.server.verzoeken.join(', ') ?? '';
      throw new Error(`The page is not there: ${document.body.innerText}\nAsked: ${nog}`);
    }
    await new Promise((klaar) => wachtEven(klaar, 10));
  }
}

const inRust = (): boolean =>
  open?.server.bezig === 0 &&
  !(document.getElementById('app')?.textContent.includes(i18n.t('algemeen.laden')) ?? true);

export const breedteNu = (): number => breedte;

/** The size of the window, in pixels. */
export async function zetVenster(breed: number, hoog = HOOG): Promise<void> {
  if (breed === breedte && hoog === hoogte) return;
  breedte = breed;
  hoogte = hoog;
  await page.viewport(breed, hoog);
}

/** Two windows high at most, from where the page stands: screenshots/<naam>.png. */
export async function maakSchermafdruk(naam: string): Promise<void> {
  const hoog = Math.min(2 * HOOG, document.documentElement.scrollHeight);
  await zetVenster(breedte, hoog);
  await commands.schermafdruk(naam, breedte, hoog);
  await zetVenster(breedte);
}

/** Errors in the console, and what nobody catches, fail the test. */
function bewaakConsole(klachten: string[], verwacht?: RegExp): () => void {
  const { error } = console;
  const klaag = (melding: string) => {
    if (!verwacht?.test(melding) && !melding.includes(GEEN_FOUT)) klachten.push(melding);
  };
  console.error = (...delen: unknown[]) => klaag(delen.map(String).join(' '));
  return () => {
    console.error = error;
  };
}

/** A link that leaves the site would take the tests along: it is written down instead. */
function blijfHier(verlaten: string[]): () => void {
  const houdTegen = (gebeurtenis: NavigateEvent) => {
    const { destination, downloadRequest } = gebeurtenis;
    if (destination.sameDocument) return;
    gebeurtenis.preventDefault();
    verlaten.push(downloadRequest ?? destination.url.replace(window.location.origin, ''));
  };
  window.navigation.addEventListener('navigate', houdTegen);
  return () => window.navigation.removeEventListener('navigate', houdTegen);
}

/** After every test: nothing of it stays, and what went wrong unseen is said. */
export function ruimOp(): void {
  if (!open) return;
  const { server, weg, klachten } = open;
  demonteer(open);
  open = null;
  weg.forEach((stop) => stop());
  localStorage.clear();
  sessionStorage.clear();
  document.body.replaceChildren();
  expect(server.schendingen, 'what differs from openapi.yaml, or has no answer').toEqual([]);
  expect(klachten, 'errors in the console').toEqual([]);
}
