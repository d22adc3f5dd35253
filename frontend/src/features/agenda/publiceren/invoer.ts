import { tijdstipVan } from '../../../lib/format/datum';

/** What was chosen for a publication, as it stands in the form. */
export interface Invoer {
  toelichting: string;
  besluit: string;
  later: boolean;
  dag: string;
  tijd: string;
}

/** What is wrong with it, by field, as the key of its words. */
export interface Fouten {
  toelichting?: 'toelichtingLeeg';
  moment?: 'momentLeeg' | 'momentVoorbij' | 'momentVer';
}

/** The API plans no further ahead; a leap year more or less does not matter here, it has the last word. */
const JAAR_MS = 365 * 24 * 60 * 60 * 1000;

/** @param nu the present, in milliseconds */
export function controleer({ toelichting, later, dag, tijd }: Invoer, nu: number): Fouten {
  const tijdstip = tijdstipVan(dag, tijd);
  const vooruit = tijdstip === null ? 0 : Date.parse(tijdstip) - nu;
  return {
    ...(toelichting.trim() === '' && { toelichting: 'toelichtingLeeg' }),
    ...(later && tijdstip === null && { moment: 'momentLeeg' }),
    ...(later && tijdstip !== null && vooruit <= 0 && { moment: 'momentVoorbij' }),
    ...(later && vooruit > JAAR_MS && { moment: 'momentVer' }),
  };
}
