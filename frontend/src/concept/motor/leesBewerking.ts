import type { Bewerking } from './bewerking';
import { sleutelVan } from './bewerking';
import { SOORTEN } from '../soorten/soorten';

type Waarden = Record<string, unknown>;

/**
 * What was kept, as an edit; null when this version does not know what to do with it. It may be of a newer
 * version, or cut off: an edit that is half understood could write something else than what was typed.
 *
 * @param sleutel where it was kept
 */
export function leesBewerking(tekst: string, sleutel: string): Bewerking | null {
  const b = alsJson(tekst);
  return isBewerking(b) && sleutelVan(b) === sleutel ? b : null;
}

export const isBewerking = (b: unknown): b is Bewerking => isObject(b) && isGemeen(b) && isVorm(b);

/** What was typed in it, for who reads it: the words without what holds them together. */
export function leesbaar(tekst: string): string {
  const b = alsJson(tekst);
  const getypt = isObject(b) ? (b.waarde ?? b.inhoud ?? b) : b;
  return woorden(getypt).join('\n') || tekst;
}

export function alsJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return undefined;
  }
}

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

function woorden(waarde: unknown): string[] {
  if (typeof waarde === 'string') return waarde === '' || UUID.test(waarde) ? [] : [waarde];
  if (typeof waarde === 'number') return [String(waarde)];
  return typeof waarde === 'object' && waarde !== null
    ? Object.values(waarde).flatMap(woorden)
    : [];
}

const isGemeen = ({ id, soort, tijd, fout, botsing, geprobeerd = [] }: Waarden): boolean =>
  typeof id === 'string' &&
  isSoort(soort) &&
  typeof tijd === 'number' &&
  (fout === null || (isObject(fout) && typeof fout.status === 'number' && isObject(fout.velden))) &&
  (botsing === null || (isObject(botsing) && 'ander' in botsing)) &&
  Array.isArray(geprobeerd);

function isVorm({ wat, veld, pas, inhoud, basis, mee, ...rest }: Waarden): boolean {
  switch (wat) {
    case 'veld':
      return typeof veld === 'string' && typeof pas === 'number' && 'waarde' in rest;
    case 'maak':
      return isObject(inhoud);
    case 'archief':
      return isObject(basis) && isMee(mee);
    case 'herstel':
      return isMee(mee);
    default:
      return false;
  }
}

export const isSoort = (soort: unknown): boolean =>
  typeof soort === 'string' && Object.hasOwn(SOORTEN, soort);

export const isMee = (mee: unknown): boolean =>
  Array.isArray(mee) &&
  mee.every((deel) => isObject(deel) && typeof deel.id === 'string' && isSoort(deel.soort));

export const isObject = (waarde: unknown): waarde is Waarden =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
