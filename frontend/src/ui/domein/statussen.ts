import type { Status } from '../../lib/api';
import { waardelijst } from '../../lib/i18n/waardelijst';

/** In the order in which an actie goes through them. */
export const STATUSSEN: readonly Status[] = waardelijst('status');
