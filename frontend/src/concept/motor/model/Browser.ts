import type { Account } from '../account';
import { maakBewerker, type Bewerker } from '../Bewerker';
import type { Bewerking } from '../bewerking';
import { HttpServer, type Deelwijziging } from '../HttpServer';
import { leesVerzoek, type Sessie, type Testserver, type Verzoek } from '../testserver';
import { Geheugen, type Tabopslag } from './Geheugen';
import { Tabgeheugen } from './Tabgeheugen';

/** What happens to one request. */
export type Pech = 'voor' | 'na' | 'traag' | 500 | 409 | 412;

/** How long a request is on its way, and its answer. */
const REIS_MS = 10;

const reis = () => new Promise((klaar) => setTimeout(klaar, REIS_MS));
const nooit = () => new Promise<never>(() => undefined);

/** A page with the editor in it; it belongs to the account that it was opened by. */
export class Tab {
  readonly account: Account;
  readonly bewerker: Bewerker;
  readonly opslag: Tabopslag;
  dood = false;
  private readonly browser: Browser;
  private bezwijk: () => void = () => undefined;
  private readonly einde = new Promise<void>((klaar) => {
    this.bezwijk = klaar;
  });

  constructor(browser: Browser, account: Account, tabopslag: Tabgeheugen, opAnder: () => void) {
    this.browser = browser;
    this.account = account;
    this.opslag = browser.geheugen.tab((sleutel) => this.bewerker.hoorAndereTab(sleutel));
    this.bewerker = maakBewerker({
      agenda: 'demo',
      account,
      opslag: this.opslag,
      tabopslag,
      server: new HttpServer('demo', account.id, this.doe),
      lock: (werk) => browser.omDeBeurt(account.id, () => Promise.race([werk(), this.einde])),
      opAntwoord: () => undefined,
      opAnder,
    });
  }

  /** As a tab that is closed or loaded again: from here on nothing of it happens any more. */
  sluit(): void {
    this.dood = true;
    this.bewerker.stop();
    this.browser.geheugen.sluit(this.opslag);
    this.bezwijk();
  }

  private doe = async (verzoek: Request): Promise<Response> => {
    // It may be closed while the answer is on its way.
    const isDood = () => this.dood;
    if (isDood()) return nooit();
    const antwoord = await this.browser.verstuur(verzoek).catch((fout: unknown) => {
      if (!isDood()) throw fout;
      return nooit();
    });
    return isDood() ? nooit() : antwoord;
  };
}

/** A browser: tabs that share a session, a storage and a line. */
export class Browser {
  readonly geheugen = new Geheugen();
  readonly sessie: Sessie = { ingelogd: null };
  readonly tabs: (Tab | null)[];
  /** What each tab keeps over a reload. */
  private readonly tabgeheugens: readonly Tabgeheugen[];
  /** What goes wrong with the next writes. */
  pech: Pech[] = [];
  zonderLijn = false;
  private readonly laden: ReturnType<typeof setTimeout>[] = [];
  private readonly server: Testserver;
  private readonly ziek: ReadonlyMap<string, number | 'traag'>;
  private readonly accounts: ReadonlyMap<string, Account>;
  private readonly beurten = new Map<string, Promise<void>>();

  constructor(
    server: Testserver,
    ziek: ReadonlyMap<string, number | 'traag'>,
    accounts: readonly Account[],
    tabs: number,
  ) {
    this.server = server;
    this.ziek = ziek;
    this.accounts = new Map(accounts.map((account) => [account.id, account]));
    this.tabs = Array.from({ length: tabs }, () => null);
    this.tabgeheugens = this.tabs.map(() => new Tabgeheugen());
    this.sessie.ingelogd = accounts[0]?.id ?? null;
    this.tabs.forEach((_, i) => this.open(i));
  }

  /** Loads a page again; what the old one still had on its way arrives before that, or never. */
  herlaad(i: number): void {
    this.tabs[i]?.sluit();
    this.tabs[i] = null;
    clearTimeout(this.laden[i]);
    this.laden[i] = setTimeout(() => this.open(i), 2 * REIS_MS);
  }

  /** Without anyone signed in there is nothing on the page. */
  private open(i: number): void {
    const account = this.accounts.get(this.sessie.ingelogd ?? '');
    if (!account) return;
    const tab = new Tab(this, account, this.tabgeheugens[i] ?? new Tabgeheugen(), () => {
      // The page finds out who is here by now, and becomes theirs.
      setTimeout(() => {
        const wie = this.sessie.ingelogd;
        if (!tab.dood && wie !== null && wie !== account.id) this.herlaad(i);
      }, REIS_MS);
    });
    this.tabs[i] = tab;
    tab.bewerker.leer([...this.server.delen.values()]);
    tab.bewerker.start();
  }

  /** What is fetched is how it was when the server answered. */
  ververs(tab: Tab): void {
    if (this.sessie.ingelogd === null || this.zonderLijn) return;
    const delen = [...this.server.delen.values()];
    setTimeout(() => {
      if (!tab.dood) tab.bewerker.leer(delen);
    }, REIS_MS);
  }

  /** The edits of an account that wait in this browser. */
  wachtend(account: string): Bewerking[] {
    return [...this.geheugen.inhoud].flatMap(([sleutel, waarde]) =>
      sleutel.startsWith(`strategiekaart.concept|demo|${account}|`)
        ? [JSON.parse(waarde) as Bewerking]
        : [],
    );
  }

  async omDeBeurt(naam: string, werk: () => Promise<void>): Promise<void> {
    const vorige = this.beurten.get(naam) ?? Promise.resolve();
    const deze = vorige.then(werk);
    this.beurten.set(
      naam,
      deze.catch(() => undefined),
    );
    await deze;
  }

  async verstuur(verstuurd: Request): Promise<Response> {
    const verzoek = await leesVerzoek(verstuurd);
    const schrijft = verzoek.handeling !== 'GET';
    const pech = this.zonderLijn ? 'voor' : schrijft ? this.pech.shift() : undefined;
    await reis();
    if (pech === 'voor') throw new TypeError('no connection');
    const kwaal = this.kwaalVan(verzoek) ?? pech;
    if (kwaal === 'traag') throw new DOMException('too slow', 'TimeoutError');
    const past = kwaal !== 412 || verzoek.handeling === 'PATCH' || verzoek.koppen.has('If-Match');
    if (typeof kwaal === 'number' && past) return new Response('{}', { status: kwaal });
    this.server.verzoeken.push(`${verzoek.handeling} ${verzoek.adres}`);
    const antwoord = this.server.antwoordOp(verzoek, this.sessie.ingelogd);
    await reis();
    if (pech === 'na') throw new TypeError('connection lost');
    return antwoord;
  }

  private kwaalVan({ handeling, adres, koppen, inhoud }: Verzoek): number | 'traag' | undefined {
    if (handeling === 'GET') return undefined;
    const sleutel = koppen.get('Idempotency-Key') ?? '';
    const samen = (inhoud?.regels ?? []) as Deelwijziging[];
    return [...this.ziek].find(
      ([id]) => adres.includes(id) || sleutel === id || samen.some((deel) => deel.id === id),
    )?.[1];
  }
}
