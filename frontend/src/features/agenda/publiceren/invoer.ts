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
  moment?: 'momentLeeg' | 'momentVoorbij';
}

/** @param nu the present, in milliseconds */
export function controleer({ toelichting, later, dag, tijd }: Invoer, nu: number): Fouten {
  const tijdstip = tijdstipVan(dag, tijd);
  return {
    ...(toelichting.trim() === '' && { toelichting: 'toelichtingLeeg' }),
    ...(later && tijdstip === null && { moment: 'momentLeeg' }),
    ...(later && tijdstip !== null && Date.parse(tijdstip) <= nu && { moment: 'momentVoorbij' }),
  };
}
