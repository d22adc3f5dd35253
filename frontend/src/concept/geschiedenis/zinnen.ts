import type { OnderdeelInVerschil, VeldInVerschil, Wijziging } from '../../lib/api';
import { inZin, sjabloonVan } from '../../lib/i18n/veldkop';
import { isRijtje as isRijtjeIn } from '../soorten/vragen';
import { hoofdletter } from '../../lib/format/hoofdletter';

/** A piece of a sentence; a quoted value says on which side of the change it stands. */
export interface Zinsdeel {
  tekst: string;
  merk?: 'titel' | 'oud' | 'nieuw';
}

/** How a change of one field is told: in a sentence, or as a text with its words marked. */
export type Verandering =
  | { vorm: 'zin'; delen: Zinsdeel[] }
  | { vorm: 'tekst'; delen: Zinsdeel[]; oud: string; nieuw: string }
  | { vorm: 'bedragen'; delen: Zinsdeel[]; bedragen: Bedragverandering[] };

/** An amount that changed: of which year, and how it is written; null when there is none. */
export interface Bedragverandering {
  vak: string;
  oud: string | null;
  nieuw: string | null;
}

type Waarden = Partial<Record<'veld' | 'soort' | 'titel' | 'oud' | 'nieuw', string>>;
type Sjabloon =
  | 'was'
  | 'waren'
  | 'ingevuld'
  | 'zijnIngevuld'
  | 'leeg'
  | 'zijnLeeg'
  | 'erbij'
  | 'eraf'
  | 'volgorde'
  | 'bedragen'
  | 'tekst';

/** Longer than this does not fit in a sentence. */
const KORT = 70;

/** Several, one per line; their order says nothing. */
const isRijtje = (veld: string) => veld === 'bedragen' || isRijtjeIn(veld);
const isMeervoud = (veld: string) => veld === 'jaren' || (veld !== 'wie' && isRijtje(veld));

/** The place in the order. */
export const isPlek = (veld: string) => veld === 'plaats';

const invulplek = (stuk: string) => /^\{\{(\w+)\}\}$/.exec(stuk)?.[1] as keyof Waarden | undefined;

/** The words of a key with its values in place, each value still recognisable. */
export function zinsdelen(sjabloon: string, waarden: Waarden): Zinsdeel[] {
  let isZin = false;
  return sjabloon
    .split(/(\{\{\w+\}\})/)
    .filter(Boolean)
    .map((stuk): Zinsdeel => {
      const naam = invulplek(stuk);
      // What is quoted may be a sentence: it then ends the one that it stands in, a title does not.
      if (naam === undefined) return { tekst: isZin ? stuk.replace(/^\./, '') : stuk };
      const tekst = waarden[naam] ?? '';
      if (naam === 'veld' || naam === 'soort') return { tekst };
      isZin = naam !== 'titel' && /[.!?]$/.test(tekst);
      return { tekst: `‘${naam === 'titel' ? tekst.replace(/\.$/, '') : tekst}’`, merk: naam };
    });
}

export const alsTekst = (delen: Zinsdeel[]): string => delen.map(({ tekst }) => tekst).join('');

export const metHoofdletter = (delen: Zinsdeel[]): Zinsdeel[] =>
  delen.map((deel, i) => (i === 0 ? { ...deel, tekst: hoofdletter(deel.tekst) } : deel));

const ruw = (sleutel: string): string => sjabloonVan(sleutel) ?? sleutel;

const zin = (sjabloon: Sjabloon, waarden: Waarden): Zinsdeel[] =>
  zinsdelen(ruw(`verschillen.zin.${sjabloon}`), waarden);

const regels = (waarde: string | null) => (waarde === null ? [] : waarde.split('\n'));
const opsomming = (namen: string[]) => namen.join('’, ‘');

/** Several names: which came and which went. */
function vanRijtje(veld: string, oud: string | null, nieuw: string | null): Zinsdeel[] {
  const [was, is] = [regels(oud), regels(nieuw)];
  const erbij = is.filter((naam) => !was.includes(naam));
  const eraf = was.filter((naam) => !is.includes(naam));
  const zinnen = [
    ...(erbij.length > 0 ? [zin('erbij', { veld, nieuw: opsomming(erbij) })] : []),
    ...(eraf.length > 0 ? [zin('eraf', { veld, oud: opsomming(eraf) })] : []),
  ];
  if (zinnen.length === 0) return zin('volgorde', { veld });
  return zinnen.flatMap((delen, i) =>
    i === 0 ? delen : [{ tekst: ' ' }, ...metHoofdletter(delen)],
  );
}

/** An amount in words, with its year; who decides about a PM stands behind it. */
const BEDRAG = /^(.+): (€\s-?[\d.,]+|PM(?: \(.+\))?)$/;

/** The amounts of one side by their year; null when it is something else. */
function bedragenIn(waarde: string | null): Map<string, string> | null {
  const delen = regels(waarde).map((regel) => BEDRAG.exec(regel));
  return delen.some((deel) => deel === null)
    ? null
    : new Map(delen.flatMap((deel) => (deel ? [[deel[1] ?? '', deel[2] ?? '']] : [])));
}

/** Which amounts are not the same, in the order of the new side; null when these are no amounts. */
function veranderdeBedragen(oud: string | null, nieuw: string | null): Bedragverandering[] | null {
  const [was, is] = [bedragenIn(oud), bedragenIn(nieuw)];
  if (was === null || is === null) return null;
  return [...new Set([...is.keys(), ...was.keys()])]
    .map((vak) => ({ vak, oud: was.get(vak) ?? null, nieuw: is.get(vak) ?? null }))
    .filter((bedrag) => bedrag.oud !== bedrag.nieuw);
}

/** How one field changed, in words. */
export function verandering(verschil: VeldInVerschil): Verandering {
  const { veld, oud, nieuw } = verschil;
  const naam = inZin(veld);
  if (isPlek(veld)) {
    return { vorm: 'zin', delen: zinsdelen(ruw('verschillen.zin.plek'), {}) };
  }
  if (oud === null && nieuw === null) return { vorm: 'zin', delen: zin('tekst', { veld: naam }) };
  const bedragen = veranderdeBedragen(oud, nieuw);
  if (bedragen !== null) {
    return { vorm: 'bedragen', delen: zin('bedragen', { veld: naam }), bedragen };
  }
  const meerRegels = [oud, nieuw].some((waarde) => waarde?.includes('\n'));
  if (isRijtje(veld) && meerRegels) return { vorm: 'zin', delen: vanRijtje(naam, oud, nieuw) };
  const lang = meerRegels || [oud, nieuw].some((waarde) => (waarde?.length ?? 0) > KORT);
  if (oud !== null && nieuw !== null) {
    if (lang) return { vorm: 'tekst', delen: zin('tekst', { veld: naam }), oud, nieuw };
    return {
      vorm: 'zin',
      delen: zin(isMeervoud(veld) ? 'waren' : 'was', { veld: naam, oud, nieuw }),
    };
  }
  const [een, meer] =
    oud === null ? (['ingevuld', 'zijnIngevuld'] as const) : (['leeg', 'zijnLeeg'] as const);
  const sjabloon = isMeervoud(veld) ? meer : een;
  return {
    vorm: 'zin',
    delen: zin(sjabloon, {
      veld: naam,
      ...(oud !== null && { oud }),
      ...(nieuw !== null && { nieuw }),
    }),
  };
}

/** What happened to a part as a whole; for a changed one only its name, before what changed in it. */
export function opschrift({ soort, titel, wat }: Opschrift): Zinsdeel[] {
  if (wat === 'nieuw') return vanSoort(soort, 'nieuw', titel);
  const naam = metHoofdletter(vanSoort(soort, 'onderdeel', titel));
  if (wat === 'gewijzigd') return naam;
  const woord = wat === 'vervallen' ? 'isVervallen' : 'isVerplaatst';
  return [...naam, { tekst: ruw(`verschillen.${woord}`) }];
}

type Opschrift = Pick<OnderdeelInVerschil, 'titel' | 'wat'> & {
  soort: OnderdeelInVerschil['soort'] | Wijziging['soort'];
};

/** The sentence of its own that a kind has, or the one of all kinds. */
const vanSoort = (soort: string, zinnetje: 'onderdeel' | 'nieuw', titel: string) =>
  zinsdelen(sjabloonVan(`soort.${soort}.${zinnetje}`) ?? ruw(`soortzin.${zinnetje}`), {
    soort: ruw(`soort.${soort}.naam`),
    titel,
  });
