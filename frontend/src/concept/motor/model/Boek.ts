import type { Bewerking } from '../bewerking';
import { leesPad } from '../pad';
import type { Spoorregel, Testserver } from '../testserver';
import type { Browser, Tab } from './Browser';

export const sleutel = (...delen: unknown[]): string =>
  delen.map((deel) => JSON.stringify(deel ?? null)).join('|');

/** Where something stands may be decided by the last one who moved it. */
const PLAATS = 'volgorde';

/** What everyone typed, saw and did, and what must always be true of it. */
export class Boek {
  /** Per account, part and field the last value typed, until its person gave it up. */
  private readonly getypt = new Map<
    string,
    { wie: string; id: string; veld: string; waarde: unknown }
  >();
  private readonly bedoeld = new Set<string>();
  private readonly gezien = new Set<string>();
  private readonly gedaan = new Set<string>();
  private gelezen = 0;
  private readonly server: Testserver;
  private readonly browsers: readonly Browser[];

  constructor(server: Testserver, browsers: readonly Browser[]) {
    this.server = server;
    this.browsers = browsers;
  }

  typt(wie: string, id: string, veld: string, waarde: unknown): void {
    this.bedoel(wie, id, veld, waarde);
    if (veld !== PLAATS) this.getypt.set(sleutel(wie, id, veld), { wie, id, veld, waarde });
  }

  bedoel(wie: string, id: string, veld: string, waarde: unknown): void {
    this.bedoeld.add(sleutel(wie, id, veld, waarde ?? null));
  }

  /** Chose against it, or took it back. */
  geeftOp(wie: string, id: string, veld?: string): void {
    for (const [plek, dit] of this.getypt) {
      if (dit.wie === wie && dit.id === id && (veld ?? dit.veld) === dit.veld) {
        this.getypt.delete(plek);
      }
    }
  }

  ziet(wie: string, id: string, veld: string, waarde: unknown): void {
    this.gezien.add(sleutel(wie, id, veld, waarde ?? null));
  }

  /** All that stands on the page: an edit of one's own hides what the server has, unless there is a choice. */
  kijkt({ bewerker, account }: Tab): void {
    for (const id of [...this.server.delen.keys(), ...this.server.archief.keys()]) {
      const inhoud = bewerker.bekend(id)?.inhoud;
      for (const veld of inhoud ? velden(inhoud) : []) {
        const eigen = bewerker.bewerkingVan(id, veld);
        if (!eigen) this.ziet(account.id, id, veld, bewerker.opServer(id, veld));
        else if (eigen.botsing) this.ziet(account.id, id, veld, eigen.botsing.ander);
      }
    }
  }

  doet(wie: string, wat: Spoorregel['wat'], id: string): void {
    this.gedaan.add(sleutel(wie, wat, id));
  }

  /** Throws when something is lost, overwritten unseen, or written under another name. */
  controleer(): void {
    const { spoor } = this.server;
    const nieuw = spoor.slice(0, spoor.length - this.gelezen).toReversed();
    this.gelezen = spoor.length;
    nieuw.forEach((regel) => {
      this.eisEigenNaam(regel);
      this.eisGezien(regel);
    });
    this.getypt.forEach((dit) => {
      if (!this.isBewaard(dit)) throw new Error(`lost: ${JSON.stringify(dit)}`);
    });
  }

  private eisEigenNaam(regel: Spoorregel): void {
    const { wat, door, onderdeel } = regel;
    const mag =
      wat === 'gewijzigd'
        ? veranderd(regel).every((veld) =>
            this.bedoeld.has(sleutel(door, onderdeel, veld, waardeIn(regel.na, veld))),
          )
        : wat === 'gemaakt'
          ? this.gedaan.has(sleutel(door, wat, onderdeel))
          : this.samenMet(regel).some((id) => this.gedaan.has(sleutel(door, wat, id)));
    if (!mag) throw new Error(`written under another name: ${JSON.stringify(regel)}`);
  }

  /** What was archived together is one deed; so is putting that back. */
  private samenMet({ wat, onderdeel, handeling }: Spoorregel): string[] {
    const van =
      wat === 'gearchiveerd'
        ? handeling
        : this.server.spoor.find((w) => w.onderdeel === onderdeel && w.wat === 'gearchiveerd')
            ?.handeling;
    return this.server.spoor.filter((w) => w.handeling === van).map((w) => w.onderdeel);
  }

  private eisGezien(regel: Spoorregel): void {
    const { wat, door, onderdeel, voor, handeling } = regel;
    // What hangs under it goes along, as it is: that is the last of what was archived together.
    const { nummer } = this.server.spoor.find((w) => w.handeling === handeling) ?? regel;
    const isZelf = wat === 'gearchiveerd' && nummer === regel.nummer;
    const weg = wat === 'gewijzigd' ? veranderd(regel) : isZelf ? velden(voor ?? {}) : [];
    for (const veld of weg) {
      const plek = sleutel(door, onderdeel, veld, waardeIn(voor, veld));
      if (veld !== PLAATS && !this.gezien.has(plek) && !this.bedoeld.has(plek)) {
        throw new Error(`overwritten unseen: ${veld} by ${JSON.stringify(regel)}`);
      }
    }
  }

  private isBewaard({
    wie,
    id,
    veld,
    waarde,
  }: {
    wie: string;
    id: string;
    veld: string;
    waarde: unknown;
  }) {
    const gelijk = (ander: unknown) => sleutel(ander ?? null) === sleutel(waarde);
    const aangekomen = this.server.spoor.some(
      ({ onderdeel, door, na }) => onderdeel === id && door === wie && gelijk(waardeIn(na, veld)),
    );
    const draagt = (b: Bewerking) =>
      b.id === id &&
      ((b.wat === 'veld' && b.veld === veld && gelijk(b.waarde)) ||
        (b.wat === 'maak' && gelijk(waardeIn(b.inhoud, veld))));
    return aangekomen || this.browsers.some((browser) => browser.wachtend(wie).some(draagt));
  }
}

const waardeIn = (inhoud: object | null, veld: string): unknown =>
  inhoud === null ? null : (leesPad(inhoud, veld) ?? null);

/** The fields of a part, with each cell of a map as one, also the empty ones. */
export const velden = (inhoud: object): string[] =>
  Object.keys(inhoud).flatMap((naam) =>
    naam === 'begroot' ? ['begroot/2026', 'begroot/2027'] : [naam],
  );

const veranderd = ({ voor, na }: Spoorregel): string[] =>
  [...new Set([...velden(voor ?? {}), ...velden(na ?? {})])].filter(
    (veld) => sleutel(waardeIn(voor, veld)) !== sleutel(waardeIn(na, veld)),
  );
