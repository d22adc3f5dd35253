import type { Daad, Daden } from './daad';
import { alsJson, isBewerking, isMee, isObject, isSoort } from './leesBewerking';

/** What was kept of what was done. Of what this version does not understand nothing is taken: half of it would be wrong. */
export function leesDaden(tekst: string | null): Daden {
  const d = tekst === null ? undefined : alsJson(tekst);
  return isObject(d) && isDaden(d)
    ? (d as unknown as Daden)
    : { gedaan: [], teruggenomen: [], weggelegd: {} };
}

const isDaden = ({ gedaan, teruggenomen, weggelegd }: Record<string, unknown>): boolean =>
  [gedaan, teruggenomen].every((lijst) => Array.isArray(lijst) && lijst.every(isDaad)) &&
  isObject(weggelegd) &&
  Object.values(weggelegd).every((lijst) => Array.isArray(lijst) && lijst.every(isBewerking));

function isDaad(daad: unknown): daad is Daad {
  if (!isObject(daad) || !isSoort(daad.soort) || typeof daad.titel !== 'string') return false;
  switch (daad.wat) {
    case 'wijzig':
    case 'verplaats':
    case 'blok':
      return Array.isArray(daad.delen) && daad.delen.every(isVerandering);
    case 'maak':
    case 'archief':
      return isMee(daad.ids);
    default:
      return false;
  }
}

const isVerandering = (deel: unknown): boolean =>
  isObject(deel) && typeof deel.id === 'string' && isObject(deel.van) && isObject(deel.naar);
