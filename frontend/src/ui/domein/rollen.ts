import type { Betrokkenheid } from '../../lib/api';
import { waardelijst } from '../../lib/i18n/waardelijst';

type Rol = Betrokkenheid['rol'];

export const ROLLEN: readonly Rol[] = waardelijst('rol');

/** Whether this organisatie answers for the actie. */
export const leidt = (rol: Rol): boolean => rol === 'trekker' || rol === 'regievoerder';
