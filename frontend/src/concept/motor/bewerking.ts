import { plaatsVan } from '../soorten/vragen';
import { gelijk, zelfde } from './gelijk';
import type { Soort } from './contract';

/** What the server has against it: per field (also deeper: "hoe/2/bedrag"), or of the whole. */
export interface Fout {
  /** Status of the answer; 403, 404 and 410 will not come right by trying again. */
  status: number;
  detail: string | null;
  velden: Record<string, string>;
}

/**
 * What was typed or pasted and cannot be read. It is kept beside its field with what is wrong with it,
 * survives a reload, can be taken back like everything else, and is never sent.
 */
export interface Onbegrepen {
  onbegrepen: string;
  /** Code of what is wrong; the page has the words. */
  reden: string;
}

export const isOnbegrepen = (waarde: unknown): waarde is Onbegrepen =>
  typeof waarde === 'object' && waarde !== null && 'onbegrepen' in waarde;

/** Somebody else changed the same since; waits for the choice of the person. */
export interface Botsing {
  ander: unknown;
  /** Who did, when that is known. */
  wie: string | null;
}

interface Gemeen {
  id: string;
  soort: Soort;
  /** Milliseconds since the epoch, never twice the same in one tab: the order of sending. */
  tijd: number;
  fout: Fout | null;
  botsing: Botsing | null;
  /**
   * What was on its way to the server and perhaps arrived, although no answer came back: if the
   * server has one of these values, it came from here.
   */
  geprobeerd?: unknown[];
}

/** A field that has to become another value. */
export interface Veldbewerking extends Gemeen {
  wat: 'veld';
  /** Name of the field; of one inside a map its path, such as "begroot/2026". */
  veld: string;
  waarde: unknown;
  /** The value it had on the server before this edit. */
  basis: unknown;
  /** Not sent before this time: somebody is still typing. */
  pas: number;
}

/** Something new; its identifier is the key of the request, so sending it twice makes one. */
export interface Maakbewerking extends Gemeen {
  wat: 'maak';
  inhoud: Record<string, unknown>;
}

export interface Archiefbewerking extends Gemeen {
  wat: 'archief';
  /** What it said when the person archived it. */
  basis: Record<string, unknown>;
  /** What hangs under it and goes along. */
  mee: { soort: Soort; id: string }[];
}

export interface Herstelbewerking extends Gemeen {
  wat: 'herstel';
  /** What was archived along with it; the server brings that back along with it. */
  mee: { soort: Soort; id: string }[];
}

/** One waiting edit. */
export type Bewerking = Veldbewerking | Maakbewerking | Archiefbewerking | Herstelbewerking;

/** One waiting edit per object and field: a later one takes its place. */
export const sleutelVan = (b: Bewerking): string =>
  b.wat === 'veld' ? veldsleutel(b.id, b.veld) : `${b.id}|${b.wat}`;

/** Not written anew since; two tabs may have done something in the same millisecond. */
export const zelfdeBewerking = (een: Bewerking, ander: Bewerking): boolean =>
  een.wat === ander.wat &&
  een.tijd === ander.tijd &&
  (een.wat !== 'veld' || zelfde(een.waarde, (ander as Veldbewerking).waarde));

/** The edits of each part together, in the order in which the parts come first. */
export function perDeel<B extends { id: string }>(bewerkingen: readonly B[]): Map<string, B[]> {
  const delen = new Map<string, B[]>();
  for (const b of bewerkingen) {
    const eerder = delen.get(b.id);
    if (eerder) eerder.push(b);
    else delen.set(b.id, [b]);
  }
  return delen;
}

export const veldsleutel = (id: string, veld: string): string => `${id}|veld|${veld}`;

/** What to do with an edit, given the value that the server has now. */
export function weeg(b: Veldbewerking, opServer: unknown): 'klaar' | 'stuur' | 'botsing' {
  if (zelfde(opServer, b.waarde)) return 'klaar';
  // A place is rotated by the server itself for others: the last one who moves decides.
  if (b.veld === plaatsVan(b.soort) || zelfde(opServer, b.basis)) return 'stuur';
  if (gelijk(opServer, b.waarde)) return 'klaar';
  if (gelijk(opServer, b.basis)) return 'stuur';
  return b.geprobeerd?.some((waarde) => gelijk(opServer, waarde)) ? 'stuur' : 'botsing';
}

/** Waits to be sent, not for a person. */
export const isGereed = (b: Bewerking): boolean => b.fout === null && b.botsing === null;
