import type { VeldInVerschil } from '../../../lib/api';
import { i18n } from '../../../lib/i18n/i18n';

/** As the trail keeps it: everything that may be written of one part. */
type Inhoud = Record<string, unknown>;

/** What the thing with this id is called; an id alone says nothing to a reader. */
export type Naam = (id: string) => string;

/** Fields that point to another thing, or to several. */
const VERWIJST = new Set([
  'programmalijn',
  'strategie',
  'fase',
  'besluit',
  'visieBesluit',
  'resultaten',
  'themas',
]);

interface Stap {
  tekst: string;
  wanneer: string | null;
  fte: string | null;
  bedrag: string | null;
  per: string | null;
  geldbron: string | null;
  gedaan: boolean;
}

function stap({ tekst, wanneer, fte, bedrag, per, geldbron, gedaan }: Stap, naam: Naam): string {
  const erbij = [
    wanneer,
    fte !== null && `${fte.replace('.', ',')} fte`,
    bedrag !== null &&
      `€ ${bedrag.replace(/\.00$/, '').replace('.', ',')}${per && per !== 'eenmalig' ? ` per ${per}` : ''}`,
    geldbron !== null && naam(geldbron),
    gedaan && i18n.t('stap.gedaan'),
  ].filter(Boolean);
  return erbij.length === 0 ? tekst : `${tekst} (${erbij.join('; ')})`;
}

interface Indicator {
  naam: string;
  eenheid: string;
  nulmeting: string | null;
  nulmetingJaar: number | null;
  streefwaarde: string | null;
  streefwaardeJaar: number | null;
}

function indicator({ naam, eenheid, ...i }: Indicator): string {
  const van = i.nulmeting === null ? '' : ` ${i.nulmeting} (${i.nulmetingJaar ?? '?'})`;
  const tot = i.streefwaarde === null ? '' : ` → ${i.streefwaarde} (${i.streefwaardeJaar ?? '?'})`;
  return `${naam} (${eenheid})${van || tot ? ':' : ''}${van}${tot}`;
}

interface Betrokkenheid {
  organisatie: string;
  rol: string;
}

const metHoofdletter = (woord: string) => woord.slice(0, 1).toUpperCase() + woord.slice(1);

/** A value as a person reads it: several under each other, an empty one as null. */
function inWoorden(veld: string, waarde: unknown, naam: Naam): string | null {
  if (waarde === null || waarde === undefined || waarde === '') return null;
  if (Array.isArray(waarde)) {
    if (waarde.length === 0) return null;
    switch (veld) {
      case 'wie':
        return (waarde as Betrokkenheid[])
          .map(({ organisatie, rol }) => `${metHoofdletter(rol)}: ${naam(organisatie)}`)
          .join('\n');
      case 'hoe':
        return (waarde as Stap[]).map((een, i) => `${i + 1}. ${stap(een, naam)}`).join('\n');
      case 'indicatoren':
        return (waarde as Indicator[]).map(indicator).join('\n');
      case 'codes':
        return (waarde as { code: string; regel: string | null }[])
          .map(({ code, regel }) =>
            regel === null ? `${code} (${i18n.t('geschiedenis.telNiet')})` : code,
          )
          .join('\n');
      case 'links':
        return (waarde as { titel: string; url: string }[])
          .map(({ titel, url }) => `${titel} (${url})`)
          .join('\n');
      default:
        return waarde
          .map((een) => (VERWIJST.has(veld) ? naam(String(een)) : String(een)))
          .join('\n');
    }
  }
  if (typeof waarde === 'boolean') return waarde ? i18n.t('geschiedenis.ja') : null;
  if (typeof waarde !== 'string' && typeof waarde !== 'number') return JSON.stringify(waarde);
  const tekst = String(waarde);
  if (VERWIJST.has(veld)) return naam(tekst);
  return veld === 'soort' ? tekst.replaceAll('_', ' ') : tekst;
}

/** The place in the order is a matter of where it stands, not of a number. */
const alsVeld = (sleutel: string) => (sleutel === 'volgorde' ? 'plaats' : sleutel);

/** What differs between two contents of one part, or everything of one when the other is not there. */
export function veldenVan(voor: unknown, na: unknown, naam: Naam): VeldInVerschil[] {
  const [was, is] = [voor, na] as (Inhoud | null)[];
  const sleutels = [...new Set([...Object.keys(is ?? {}), ...Object.keys(was ?? {})])];
  return sleutels.flatMap((sleutel) => {
    const oud = inWoorden(sleutel, was?.[sleutel], naam);
    const nieuw = inWoorden(sleutel, is?.[sleutel], naam);
    return oud === nieuw ? [] : [{ veld: alsVeld(sleutel), oud, nieuw }];
  });
}
