import type { Betrokkenheid } from '../../lib/api';

type Rol = Betrokkenheid['rol'];

export const ROLLEN: readonly Rol[] = [
  'trekker',
  'regievoerder',
  'uitvoerder',
  'initiatiefnemer',
  'participant',
  'ondersteuner',
  'subsidieverlener',
  'cofinancier',
  'samenwerkingspartner',
];

/** Whether this organisatie answers for the actie. */
export const leidt = (rol: Rol): boolean => rol === 'trekker' || rol === 'regievoerder';
