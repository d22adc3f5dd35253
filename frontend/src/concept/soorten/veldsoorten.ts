import type { components } from '../../client/schema';
import { formatDatum, formatMaand } from '../../lib/format/datum';
import { formatBedrag } from '../../lib/format/geld';
import { tijdInWoorden } from '../../lib/format/gekozenTijd';
import { formatGetal } from '../../lib/format/getal';
import { hoofdletter } from '../../lib/format/hoofdletter';
import { vaknaam } from './vaknaam';
import type { Doel, Keuzewoorden, Typwijze, Veldsoort, Woorden } from './Veldsoort';

type Schemas = components['schemas'];

// What the agenda says is Dutch in any language of the screen.

export const tekst: Veldsoort<string> = {
  regels: (waarde) => (waarde === '' ? [] : [waarde]),
  leeg: '',
};

/** A text that is typed in another way than most. */
export const tekstAls = (typwijze: Typwijze): Veldsoort<string> => ({ ...tekst, typwijze });

/** A time in one's own words, perhaps with one that was chosen beside them. */
export const tijd: Veldsoort<string> = {
  ...tekstAls({ tijd: true, kort: true }),
  regels: (waarde) => (waarde === '' ? [] : [tijdInWoorden(waarde)]),
};

/** Paragraphs. */
export const alinea = tekstAls({ meerRegels: true });

/** A number without a notation, such as a year. */
export const getal: Veldsoort<number> = {
  regels: (waarde) => [String(waarde)],
  cijfers: true,
};

export const jaar: Veldsoort<number> = { ...getal, typwijze: { getal: 'jaar' } };

/** A decimal string. */
export const decimaal: Veldsoort<string> = {
  regels: (waarde) => [formatGetal(waarde, 'nl')],
  typwijze: { getal: 'decimaal' },
};

export const datum: Veldsoort<string> = {
  regels: (dag) => [formatDatum(dag, 'nl')],
  typwijze: { dag: true, heel: true, kort: true },
};

export const maand: Veldsoort<string> = { regels: (een) => [formatMaand(`${een}-01`, 'nl')] };

/** One out of a few, given as a code. */
export const keuze: Veldsoort<string> & { leeg?: never } = {
  regels: (code) => [code.replaceAll('_', ' ')],
};

/** One that officers choose themselves. */
export const keuzeUit = (keuzes: Keuzewoorden) => ({ ...keuze, keuzes });

export const plaats: Veldsoort<number> = { ...getal, plaats: true };

/** Points to another thing. */
export const naar = (doel: Doel): Veldsoort<string> & { leeg?: never; naar: Doel } => ({
  naar: doel,
  regels: (id, { naam }) => [naam(id, doel)],
});

/** Points to the thing that it stands under. */
export const onder = (doel: Doel): Veldsoort<string> => ({ ...naar(doel), onder: true });

/** It may be left out. */
export const ofNiets = <T>(
  veld: Omit<Veldsoort<T>, 'leeg'>,
): Veldsoort<T | null> & { leeg?: null } => ({
  ...veld,
  regels: (waarde, woorden) => (waarde === null ? [] : veld.regels(waarde, woorden)),
  leeg: null,
});

/** Several, of which the order says nothing. */
export const rijtje = <T>(veld: Veldsoort<T>): Veldsoort<T[]> => ({
  ...veld,
  regels: (waarden, woorden) => waarden.flatMap((een) => veld.regels(een, woorden)),
  leeg: [],
  rijtje: true,
});

export const betrokkene: Veldsoort<Schemas['BetrokkenheidInhoud']> = {
  regels: ({ organisatie, rol }, { naam }) => [
    `${hoofdletter(rol)}: ${naam(organisatie, 'organisatie')}`,
  ],
};

export const link: Veldsoort<Schemas['LinkInhoud']> = {
  regels: ({ titel, url }) => [`${titel} (${url})`],
};

/** What it was, and what it has to become. */
export const indicator: Veldsoort<Schemas['IndicatorInhoud']> = {
  regels: ({ naam, eenheid, nulmeting, nulmetingJaar, streefwaarde, streefwaardeJaar }) => {
    const van = meting(nulmeting, nulmetingJaar);
    const tot = meting(streefwaarde, streefwaardeJaar);
    const loop = [van, tot && `→ ${tot}`].filter(Boolean).join(' ');
    return [`${naam} (${eenheid})${loop && `: ${loop}`}`];
  },
};

const meting = (waarde: string | null, jaar: number | null): string =>
  waarde === null ? '' : `${formatGetal(waarde, 'nl')} (${jaar ?? '?'})`;

/** Numbered, as they are taken one after the other. */
export const stappen: Veldsoort<Schemas['StapInhoud'][]> = {
  regels: (alle, woorden) => alle.map((een, i) => `${i + 1}. ${stap(een, woorden)}`),
  leeg: [],
};

function stap(een: Schemas['StapInhoud'], { t, naam }: Woorden): string {
  const { wanneer, fte, bedrag, per, geldbron, gedaan } = een;
  const erbij = [
    wanneer && tijdInWoorden(wanneer),
    fte && `${formatGetal(fte, 'nl')} fte`,
    bedrag && `${formatBedrag(bedrag, 'nl')}${per && per !== 'eenmalig' ? ` per ${per}` : ''}`,
    geldbron && naam(geldbron, 'geldbron'),
    gedaan && t('stap.gedaan'),
  ].filter(Boolean);
  return erbij.length === 0 ? een.tekst : `${een.tekst} (${erbij.join('; ')})`;
}

/** Amounts per year, or per half year: "2026: € 75.000", "eerste helft 2026: PM". */
export const cellen: Veldsoort<Record<string, Schemas['CelInhoud']>> = {
  regels: (alle, woorden) =>
    Object.entries(alle)
      .toSorted(([een], [ander]) => (een < ander ? -1 : 1))
      .map(([sleutel, cel]) => `${vaknaam(sleutel, woorden.t)}: ${geld(cel, woorden)}`),
  leeg: {},
  rijtje: true,
  perRegel: true,
};

function geld({ bedrag, beslistDoor, beslistVoor }: Schemas['CelInhoud'], { t, naam }: Woorden) {
  if (bedrag !== null) return formatBedrag(bedrag, 'nl');
  const beslist = [
    beslistDoor && t('rooster.pm.door', { wie: naam(beslistDoor, 'organisatie') }),
    beslistVoor && t('rooster.pm.voor', { datum: formatDatum(beslistVoor, 'nl') }),
  ].filter(Boolean);
  return beslist.length === 0 ? 'PM' : `PM (${beslist.join(' ')})`;
}

/** A code in a file of the financial system, and whether it counts. */
export const bestedingscode: Veldsoort<Schemas['Bestedingscode']> = {
  regels: ({ code, regel }, { t }) => [
    regel === null ? `${code} (${t('geschiedenis.telNiet')})` : code,
  ],
};

export const bestedingsteken: Veldsoort<Schemas['Bestedingsteken']> = {
  regels: ({ teken, gaatAf }, { t }) => [
    `${teken}: ${t(gaatAf ? 'besteed.eraf' : 'besteed.erbij')}`,
  ],
};

export const bestedingskolom: Veldsoort<Schemas['Bestedingskolom']> = {
  regels: ({ wat, kop }, { t }) => [`${t(`besteed.kolom.${wat}`)}: ${kop}`],
};

export const bladkolom: Veldsoort<Schemas['Bladkolom']> = {
  regels: ({ wat, kop }, { t }) => [`${t(`excel.kolom.${wat}`)}: ${kop}`],
};

export const bladnaam: Veldsoort<Schemas['Bladnaam']> = {
  regels: ({ naam, organisatie, soort }, { t, naam: heet }) => [
    organisatie !== null
      ? `${naam}: ${heet(organisatie, 'organisatie')}`
      : `${naam}: ${soort === null ? t('excel.slaOver') : t(`organisatieSoort.${soort}`, { count: 1 })}`,
  ],
};
