import { Probleem } from '../../lib/Probleem';
import type { Soort } from './contract';
import type { Kennis } from './Kennis';
import type { HttpServer } from './HttpServer';

/** So often in a row somebody else can be first before it is no coincidence. */
const VAAK = 5;

/** Looks how it is now when somebody else was first: with that the next turn sends again, or asks the person. */
export class Ingehaald {
  private readonly server: HttpServer;
  private readonly kennis: Kennis;
  private readonly keren = new Map<string, number>();

  constructor(server: HttpServer, kennis: Kennis) {
    this.server = server;
    this.kennis = kennis;
  }

  /** @throws Probleem when it happens too often: never round and round without a pause, whatever the server says */
  async haalIn(soort: Soort, id: string): Promise<void> {
    const keer = (this.keren.get(id) ?? 0) + 1;
    this.keren.set(id, keer);
    this.kennis.isNu(await this.server.haal(soort, id));
    if (keer > VAAK) throw new Probleem('traag');
  }

  gelukt(id: string): void {
    this.keren.delete(id);
  }
}
