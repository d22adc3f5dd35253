import { hoofdletter } from '../format/hoofdletter';
import { i18n } from './i18n';
import type { Soort } from '../Soort';

const LIDWOORD = /^(de|het|the) /;

/** The words of a key with the places to fill in still open; null for one that the dictionaries do not have. */
export function sjabloonVan(sleutel: string): string | null {
  const woorden: unknown = i18n.getResource(i18n.language, 'woorden', sleutel);
  return typeof woorden === 'string' ? woorden : null;
}

/** The name of a field as it stands in a sentence ("de ambitie"). */
export const inZin = (veld: string): string => sjabloonVan(`veld.${veld}`) ?? veld;

/** The name of a field at the head of its value ("Ambitie"). */
export const veldkop = (veld: string): string => hoofdletter(inZin(veld).replace(LIDWOORD, ''));

/** What helps to fill in a field, when its name is not enough. */
export const hintVan = (soort: Soort, veld: string): string | undefined =>
  sjabloonVan(`hint.${soort}.${veld}`) ?? undefined;
