import type { TFunction } from 'i18next';
import type { Zoekresultaat } from '../../lib/api';
import { hoofdletter } from '../../lib/format/hoofdletter';

/** What it is that can be found, in one word. */
export const zoeksoort = (soort: Zoekresultaat['soort'], t: TFunction): string =>
  soort === 'activiteit' || soort === 'organisatie' || soort === 'begrip'
    ? t(`zoekSoort.${soort}`)
    : hoofdletter(t(`soort.${soort}.naam`));
