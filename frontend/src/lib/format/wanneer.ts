import type { Wanneer } from '../api';
import type { Taal } from '../i18n/taal';
import { formatDatum, formatMaand } from './datum';

type Precisie = NonNullable<Wanneer['precisie']>;

const RANG = {
  nl: ['eerste', 'tweede', 'derde', 'vierde'],
  en: ['first', 'second', 'third', 'fourth'],
} as const;

const SEIZOENEN = {
  nl: ['winter', 'voorjaar', 'zomer', 'najaar'],
  en: ['winter', 'spring', 'summer', 'autumn'],
} as const;

/** The words between the dates of a time. */
export const TIJDWOORDEN = {
  nl: {
    doorlopend: 'doorlopend',
    onbekend: 'nog niet bekend',
    totEnMet: 't/m',
    vanaf: (begin: string) => `vanaf ${begin}`,
    enVerder: (jaar: string) => `${jaar} en verder`,
    uiterlijk: (eind: string) => `uiterlijk ${eind}`,
    halfjaar: (rang: string, jaar: string) => `${rang} helft ${jaar}`,
    kwartaal: (rang: string, jaar: string) => `${rang} kwartaal ${jaar}`,
  },
  en: {
    doorlopend: 'ongoing',
    onbekend: 'not yet known',
    totEnMet: 'to',
    vanaf: (begin: string) => `from ${begin}`,
    enVerder: (jaar: string) => `${jaar} onwards`,
    uiterlijk: (eind: string) => `no later than ${eind}`,
    halfjaar: (rang: string, jaar: string) => `${rang} half of ${jaar}`,
    kwartaal: (rang: string, jaar: string) => `${rang} quarter of ${jaar}`,
  },
} as const;

function tijdvak(datum: string, precisie: Precisie, taal: Taal): string {
  const jaar = datum.slice(0, 4);
  const maandIndex = Number(datum.slice(5, 7)) - 1;
  const rang = (deel: number) => RANG[taal][Math.floor(maandIndex / deel)] ?? '';
  switch (precisie) {
    case 'jaar':
      return jaar;
    case 'halfjaar':
      return TIJDWOORDEN[taal].halfjaar(rang(6), jaar);
    case 'seizoen':
      return seizoen(Number(jaar), maandIndex, taal);
    case 'kwartaal':
      return TIJDWOORDEN[taal].kwartaal(rang(3), jaar);
    case 'maand':
      return formatMaand(datum, taal);
    case 'dag':
      return formatDatum(datum, taal);
  }
}

/** A winter lies in two years, and is named after both. */
function seizoen(jaar: number, maandIndex: number, taal: Taal): string {
  const nummer = Math.floor(((maandIndex + 1) % 12) / 3);
  const eerste = maandIndex === 11 ? jaar : jaar - 1;
  return nummer === 0
    ? `winter ${eerste}/${eerste + 1}`
    : `${SEIZOENEN[taal][nummer] ?? ''} ${jaar}`;
}

/** From the first to the last day in words: "tweede helft 2022", "2022 t/m 2024". */
export function formatPeriode(van: string, tot: string, precisie: Precisie, taal: Taal): string {
  const begin = tijdvak(van, precisie, taal);
  const eind = tijdvak(tot, precisie, taal);
  return begin === eind ? begin : `${begin} ${TIJDWOORDEN[taal].totEnMet} ${eind}`;
}

/** What was read of when something happens, as people write it; in Dutch the same words as the API gives. */
export function formatWanneer({ soort, van, tot, precisie }: Wanneer, taal: Taal): string {
  if (soort === 'doorlopend') return TIJDWOORDEN[taal].doorlopend;
  if (soort === 'uiterlijk' && tot !== null && precisie !== null) {
    return TIJDWOORDEN[taal].uiterlijk(tijdvak(tot, precisie, taal));
  }
  if (van === null || precisie === null) return TIJDWOORDEN[taal].onbekend;
  if (soort === 'vanaf') {
    const begin = tijdvak(van, precisie, taal);
    return precisie === 'jaar' ? TIJDWOORDEN[taal].enVerder(begin) : TIJDWOORDEN[taal].vanaf(begin);
  }
  return formatPeriode(van, tot ?? van, precisie, taal);
}

/** The person's own words, when those are others than what was read from them. */
export const eigenWoorden = ({ woorden, tekst }: Wanneer): string | null =>
  woorden == null || woorden === tekst ? null : woorden;

/** The months or days that were read; null when no time was. */
export function formatGelezen(wanneer: Wanneer, taal: Taal): string | null {
  const { soort, van, tot, precisie } = wanneer;
  if (soort === 'onbekend') return null;
  const fijn = precisie === 'dag' ? 'dag' : 'maand';
  if (soort === 'uiterlijk' && tot !== null)
    return TIJDWOORDEN[taal].uiterlijk(formatDatum(tot, taal));
  if (van === null) return formatWanneer(wanneer, taal);
  if (soort === 'vanaf') return TIJDWOORDEN[taal].vanaf(tijdvak(van, fijn, taal));
  return formatPeriode(van, tot ?? van, fijn, taal);
}
