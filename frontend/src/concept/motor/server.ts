import type { Deel, Soort, Wijziging } from './contract';

/** What changes in one of many. */
export interface Deelwijziging {
  id: string;
  /** As it was seen. */
  revisie: number;
  wijziging: Record<string, unknown>;
}

/** What is asked of the API; every failure is a Probleem. */
export interface Server {
  haal(soort: Soort, id: string): Promise<Deel>;
  /** Sending the same twice makes one: the identifier is the key of the request. */
  maak(soort: Soort, id: string, inhoud: Record<string, unknown>): Promise<Deel>;
  /** Refused with a 412 when the revisie is not the latest. */
  wijzig(soort: Soort, id: string, revisie: number, velden: Record<string, unknown>): Promise<Deel>;
  /** Whether many of a kind can be changed in one request. */
  kanSamen(soort: Soort): boolean;
  /**
   * All of them or none, as one deed. Refused with a 412 or a 400 that names by number those that are no
   * longer at their revisie, or that are wrong.
   */
  wijzigSamen(wijzigingen: readonly Deelwijziging[]): Promise<Deel[]>;
  archiveer(soort: Soort, id: string, revisie: number): Promise<void>;
  /** The changes of one thing, newest first. */
  wijzigingen(id: string, wat?: Wijziging['wat']): Promise<Wijziging[]>;
  herstel(nummer: number): Promise<Deel>;
}

/** Who changed a thing last, when that is known. */
export async function wieSchreef(server: Server, id: string): Promise<string | null> {
  try {
    return (await server.wijzigingen(id))[0]?.door ?? null;
  } catch {
    return null;
  }
}
