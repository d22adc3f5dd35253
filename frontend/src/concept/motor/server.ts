import type { Deel, Soort, Wijziging } from './contract';

/** What is asked of the API; every failure is a Probleem. */
export interface Server {
  haal(soort: Soort, id: string): Promise<Deel>;
  /** Sending the same twice makes one: the identifier is the key of the request. */
  maak(soort: Soort, id: string, inhoud: Record<string, unknown>): Promise<Deel>;
  /** Refused with a 412 when the revisie is not the latest. */
  wijzig(soort: Soort, id: string, revisie: number, velden: Record<string, unknown>): Promise<Deel>;
  archiveer(soort: Soort, id: string, revisie: number): Promise<void>;
  /** The changes of one thing, newest first. */
  wijzigingen(id: string, wat?: Wijziging['wat']): Promise<Wijziging[]>;
  herstel(nummer: number): Promise<Deel>;
}
