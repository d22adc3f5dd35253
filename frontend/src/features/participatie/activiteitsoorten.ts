import type { Activiteit } from '../../lib/api';
import { waardelijst } from '../../lib/i18n/waardelijst';

export const ACTIVITEITSOORTEN: readonly Activiteit['soort'][] = waardelijst('activiteitSoort');
