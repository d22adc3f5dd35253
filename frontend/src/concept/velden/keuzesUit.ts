import type { TFunction } from 'i18next';
import type { Keuzewoorden } from '../soorten/Veldsoort';

/** The codes to choose from with their words, in the order of the dictionaries. */
export const keuzesUit = (t: TFunction, woorden: Keuzewoorden) =>
  Object.entries(t(woorden, { returnObjects: true })).map(([waarde, tekst]) => ({ waarde, tekst }));
