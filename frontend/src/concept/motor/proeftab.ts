import { afterEach, beforeEach, vi } from 'vitest';
import type { Account } from './account';
import { maakBewerker, type Bewerker } from './Bewerker';
import { HttpServer } from './HttpServer';
import { Tabgeheugen } from './model/Tabgeheugen';
import { Testserver } from './testserver';
import type { Opslag } from './account';

export const BEA: Account = { id: 'bea', naam: 'Bea', eerder: 'bea@gemeente.example' };
export const COR: Account = { id: 'cor', naam: 'Cor' };

interface Keuze {
  account?: Account;
  opslag?: Opslag;
  /** That of an earlier page in the same tab. */
  tabopslag?: Opslag;
  /** False for a page that knows nothing of the server yet. */
  geladen?: boolean;
  opAnder?: () => void;
}

/** For tests: the tabs of one browser, with the engine in each and a server behind fetch. */
export class Proeftabs {
  private readonly tabs: Bewerker[] = [];
  private readonly server: Testserver;

  constructor(server: Testserver) {
    this.server = server;
  }

  open({
    account = BEA,
    opslag = localStorage,
    tabopslag = new Tabgeheugen(),
    geladen = true,
    ...rest
  }: Keuze = {}): Bewerker {
    const bewerker = maakBewerker({
      agenda: 'demo',
      account,
      opslag,
      tabopslag,
      server: new HttpServer('demo', account.id),
      lock: (werk) => werk(),
      opAntwoord: () => undefined,
      ...rest,
    });
    this.tabs.push(bewerker);
    if (geladen) bewerker.leer([...this.server.delen.values()]);
    bewerker.start();
    return bewerker;
  }

  sluit(): void {
    this.tabs.forEach((bewerker) => bewerker.stop());
  }
}

/** So many milliseconds go by, with all that happens in them. */
export const na = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** Everything that can be done at once is done. */
export const rust = () => na(0);

export const A = '11111111-1111-4111-8111-111111111111';
export const B = '22222222-2222-4222-8222-222222222222';

export const actie = (id = A) => ({ id, soort: 'actie' as const });

export let server: Testserver;
export let tabs: Proeftabs;

/**
 * Before each test of a file: a browser with nothing in it and a server with what that file needs; after it nothing
 * of it goes on, and clock and network are the real ones again.
 */
export function voorElkeTest(vul: () => void): void {
  beforeEach(() => {
    vi.useFakeTimers();
    localStorage.clear();
    server = new Testserver();
    tabs = new Proeftabs(server);
    vi.stubGlobal('fetch', server.fetch);
    vul();
  });
  afterEach(() => {
    tabs.sluit();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
}

/** Two acties on one line. */
export function zetActies(): void {
  const inhoud = { programmalijn: 'lijn', wat: 'oud', wanneer: null, hoe: [] };
  server.zet('actie', A, { ...inhoud, volgorde: 1 });
  server.zet('actie', B, { ...inhoud, volgorde: 2 });
}
