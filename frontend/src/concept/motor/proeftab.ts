import { vi } from 'vitest';
import type { Account } from './account';
import { maakBewerker, type Bewerker } from './Bewerker';
import { HttpServer } from './HttpServer';
import type { Testserver } from './testserver';
import type { Opslag } from './account';

export const BEA: Account = { id: 'bea', naam: 'Bea', eerder: 'bea@gemeente.example' };
export const COR: Account = { id: 'cor', naam: 'Cor' };

interface Keuze {
  account?: Account;
  opslag?: Opslag;
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

  open({ account = BEA, opslag = localStorage, geladen = true, ...rest }: Keuze = {}): Bewerker {
    const bewerker = maakBewerker({
      agenda: 'demo',
      account,
      opslag,
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

/** After each test: nothing of it goes on, and clock and network are the real ones again. */
export function ruimOp(tabs: Pick<Proeftabs, 'sluit'>): void {
  tabs.sluit();
  vi.unstubAllGlobals();
  vi.useRealTimers();
}
