import { SOORTEN } from '../../../concept/soorten/soorten';
import type { ContactInhoud, OrganisatieInhoud, OrganisatieWijziging } from '../../../lib/api';

type Veld = keyof OrganisatieInhoud;

/** A field as it is typed; the contact is typed in parts. */
export type Profielveld = Exclude<Veld, 'contact'> | `contact/${keyof ContactInhoud}`;

export type Groep = 'naam' | 'plek' | 'over' | 'contact' | 'registers';

/** Where each field stands in the form; null for its end, which is a form of its own. */
const GROEP: Record<Veld, Groep | null> = {
  naam: 'naam',
  afkorting: 'naam',
  eerdereNamen: 'naam',
  soort: 'plek',
  onderdeelVan: 'plek',
  toelichting: 'over',
  website: 'over',
  privacyverklaring: 'over',
  toegankelijkheidsverklaring: 'over',
  disciplines: 'over',
  wijken: 'over',
  logo: 'over',
  contact: 'contact',
  tooi: 'registers',
  kvk: 'registers',
  opgehevenPer: null,
  opvolger: null,
};

/** What only who looks after it among others may change. */
const INRICHTING: ReadonlySet<string> = new Set<Profielveld>(['soort', 'onderdeelVan', 'tooi']);

const CONTACT = Object.keys({
  naam: null,
  email: null,
  telefoon: null,
  openbaar: null,
} satisfies Record<keyof ContactInhoud, null>) as (keyof ContactInhoud)[];

/** A box that is ticked. */
export const JA = 'ja';

const ALLE = Object.keys(SOORTEN.organisatie.velden) as Veld[];

const delenVan = (veld: Veld): Profielveld[] =>
  veld === 'contact' ? CONTACT.map((deel) => `contact/${deel}` as const) : [veld];

/** The fields of a part of the form, in the order of reading; of those that this reader may change. */
export const veldenIn = (groep: Groep, inrichten: boolean): Profielveld[] =>
  ALLE.filter((veld) => GROEP[veld] === groep)
    .flatMap(delenVan)
    .filter((veld) => inrichten || !INRICHTING.has(veld));

export const GROEPEN: readonly Groep[] = ['naam', 'plek', 'over', 'contact', 'registers'];

/** As text: lists one per line, what is not filled in is empty. */
export function alsWaarden(inhoud: OrganisatieInhoud): Record<Profielveld, string> {
  const tekst = (waarde: string | string[] | boolean | null): string => {
    if (Array.isArray(waarde)) return waarde.join('\n');
    return typeof waarde === 'string' ? waarde : waarde === true ? JA : '';
  };
  const { contact, ...rest } = inhoud;
  return Object.fromEntries([
    ...Object.entries(rest).map(([veld, waarde]) => [veld, tekst(waarde)]),
    ...CONTACT.map((deel) => [`contact/${deel}`, tekst(contact?.[deel] ?? null)]),
  ]) as Record<Profielveld, string>;
}

const regels = (tekst: string): string[] =>
  tekst
    .split('\n')
    .map((regel) => regel.trim())
    .filter(Boolean);

/** What has to be sent to make of the one the other: only the fields that differ. */
export function alsWijziging(
  van: Record<Profielveld, string>,
  naar: Record<Profielveld, string>,
): OrganisatieWijziging {
  const anders = ALLE.filter((veld) => delenVan(veld).some((deel) => van[deel] !== naar[deel]));
  return Object.fromEntries(
    anders.map((veld) => {
      if (veld === 'contact') {
        const delen = CONTACT.map((deel) => [
          deel,
          deel === 'openbaar' ? naar['contact/openbaar'] === JA : naar[`contact/${deel}`] || null,
        ]);
        return [veld, Object.fromEntries(delen) as ContactInhoud];
      }
      const tekst = naar[veld];
      return [veld, 'rijtje' in SOORTEN.organisatie.velden[veld] ? regels(tekst) : tekst || null];
    }),
  ) as OrganisatieWijziging;
}
