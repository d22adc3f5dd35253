import type { AgendakopieNieuw, MijnAgenda } from '../../../../lib/api';
import { controleerAgenda } from './controleerAgenda';
import { volgendePeriode, volgendJaar } from './kopievoorstel';

/** What can stay behind as a whole, with the name that the API has for it. */
const SOORTEN = { acties: 'actie', themas: 'thema', begrippen: 'begrip', besluiten: 'besluit' };

export const MEE = ['acties', 'wie', 'stappen', 'inPeriode', 'afgeronde'] as const;
export const OVERIG = ['themas', 'begrippen', 'besluiten'] as const;

export type Vink = (typeof MEE)[number] | (typeof OVERIG)[number];

/** Of each actie that is not over yet: whether it stops, and why. */
export const stopt = (actie: string) => `stopt-${actie}` as const;
export const reden = (actie: string) => `reden-${actie}` as const;

type Stopveld = ReturnType<typeof stopt | typeof reden>;

/** The form: a box that is on is "ja". */
export type Kopiewaarden = Record<
  'titel' | 'soort' | 'van' | 'tot' | 'tijden' | 'begroting' | 'stoppen' | Vink,
  string
> &
  Record<Stopveld, string>;

/** What one would expect: everything of the plan, nothing of how it went. */
export function kopiebegin(
  agenda: MijnAgenda,
  jaarplan: { titel: (jaar: number) => string; vandaag: string } | null,
): Kopiewaarden {
  const mee = { acties: 'ja', wie: 'ja', stappen: 'ja', afgeronde: '' };
  const overig = { themas: 'ja', begrippen: 'ja', besluiten: 'ja', stoppen: '' };
  if (jaarplan === null) {
    return {
      ...volgendePeriode(agenda),
      soort: agenda.soort,
      tijden: 'schuif',
      begroting: 'niet',
      inPeriode: '',
      ...mee,
      ...overig,
    };
  }
  const { jaar, van, tot } = volgendJaar(agenda, jaarplan.vandaag);
  return {
    titel: jaarplan.titel(jaar),
    van,
    tot,
    soort: 'jaarplan',
    tijden: 'blijf',
    begroting: 'bedragen',
    inPeriode: 'ja',
    ...mee,
    ...overig,
  };
}

/** Everything that is wrong with what is asked, at once; the words are those under "invoer". */
export function controleerKopie({ titel, van, tot }: Kopiewaarden) {
  return controleerAgenda({ titel, van, tot, soort: '', eigenaar: 'n', samenvatting: 'n' });
}

/** A begroting is per thema. */
export const mistThemas = ({ themas, begroting }: Kopiewaarden): boolean =>
  themas === '' && begroting !== 'niet';

/** Those that stop, with the reason; "" when it is not there yet. */
export const stoppenVan = (waarden: Kopiewaarden, onafgerond: readonly { id: string }[]) =>
  onafgerond
    .filter(({ id }) => waarden[stopt(id)] === 'ja')
    .map(({ id }) => ({ actie: id, reden: waarden[reden(id)] ?? '' }));

/** @param onafgerond the acties that are asked about */
export const alsKopie = (
  waarden: Kopiewaarden,
  onafgerond: readonly { id: string }[],
): AgendakopieNieuw => ({
  titel: waarden.titel,
  soort: waarden.soort as MijnAgenda['soort'],
  van: waarden.van,
  tot: waarden.tot,
  tijden: waarden.tijden as AgendakopieNieuw['tijden'],
  begroting: waarden.begroting as AgendakopieNieuw['begroting'],
  metAfgeronde: waarden.afgeronde === 'ja',
  alleenInPeriode: waarden.inPeriode === 'ja',
  zonderWie: waarden.wie === '',
  zonderStappen: waarden.stappen === '',
  zonder: Object.entries(SOORTEN)
    .filter(([veld]) => waarden[veld as Vink] === '')
    .map(([, soort]) => soort),
  stoppen: stoppenVan(waarden, onafgerond),
});
