import { tijdstipVan } from '../../../lib/format/datum';

/**
 * What was chosen for a publication, as it stands in the form; `later` is empty for at once, `dan` for
 * what the concept says now instead of by then.
 */
export type Invoer = Record<'toelichting' | 'besluit' | 'later' | 'dan' | 'dag' | 'tijd', string>;

export const LEEG: Invoer = {
  toelichting: '',
  besluit: '',
  later: '',
  dan: '',
  dag: '',
  tijd: '09:00',
};

/** Where what is typed for a publication is kept. */
export const publicatieSleutel = (agenda: string): string => `publiceren-${agenda}`;

/** What is wrong with it, by field, as the key of its words. */
interface Fouten {
  toelichting?: 'toelichtingLeeg';
  dag?: 'momentLeeg' | 'momentVoorbij' | 'momentVer';
}

/** The API plans no further ahead; a leap year more or less does not matter here, it has the last word. */
const JAAR_MS = 365 * 24 * 60 * 60 * 1000;

/** @param nu the present, in milliseconds */
export function controleer({ toelichting, later, dag, tijd }: Invoer, nu: number): Fouten {
  const tijdstip = tijdstipVan(dag, tijd);
  const vooruit = tijdstip === null ? 0 : Date.parse(tijdstip) - nu;
  return {
    ...(toelichting.trim() === '' && { toelichting: 'toelichtingLeeg' }),
    ...(later !== '' && tijdstip === null && { dag: 'momentLeeg' }),
    ...(later !== '' && tijdstip !== null && vooruit <= 0 && { dag: 'momentVoorbij' }),
    ...(later !== '' && vooruit > JAAR_MS && { dag: 'momentVer' }),
  };
}
