import type { TFunction } from 'i18next';
import type { Concept, Conceptkaart } from '../../../concept/motor/contract';
import type { Opkaart, Plek } from './plek';

/** A place on a map, and what it is called. */
export interface Kaartplek {
  id: string;
  tekst: string;
  plek: Plek;
}

/** Where something of a kind can stand on a map; a strategie belongs with its resultaten, and is chosen there. */
export function plekkenOp(
  soort: Opkaart['soort'],
  { fasen }: Pick<Concept, 'fasen'>,
  { strategieen }: Pick<Conceptkaart, 'strategieen'>,
  t: TFunction,
): Kaartplek[] {
  if (soort === 'strategie') return [];
  if (soort === 'resultaat') {
    return fasen.map(({ id, inhoud }) => ({ id, tekst: inhoud.naam, plek: { fase: id } }));
  }
  return [
    ...strategieen.map(({ id, inhoud }) => ({
      id,
      tekst: inhoud.titel,
      plek: { strategie: id, fase: null },
    })),
    ...fasen.map(({ id, inhoud }) => ({
      id,
      tekst: t('bewerken.losOnder', { fase: inhoud.naam }),
      plek: { strategie: null, fase: id },
    })),
  ];
}
