import type { Wanneer } from '../api';
import type { Taal } from '../i18n/taal';
import { formatDatum, formatMaand } from './datum';

type Precisie = NonNullable<Wanneer['precisie']>;

const RANG = {
  nl: ['eerste', 'tweede', 'derde', 'vierde'],
  en: ['first', 'second', 'third', 'fourth'],
} as const;

const WOORDEN = {
  nl: {
    doorlopend: 'doorlopend',
    onbekend: 'nog niet bekend',
    totEnMet: 't/m',
    vanaf: (begin: string) => `vanaf ${begin}`,
    enVerder: (jaar: string) => `${jaar} en verder`,
    halfjaar: (rang: string, jaar: string) => `${rang} helft ${jaar}`,
    kwartaal: (rang: string, jaar: string) => `${rang} kwartaal ${jaar}`,
  },
  en: {
    doorlopend: 'ongoing',
    onbekend: 'not yet known',
    totEnMet: 'to',
    vanaf: (begin: string) => `from ${begin}`,
    enVerder: (jaar: string) => `${jaar} onwards`,
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
      return WOORDEN[taal].halfjaar(rang(6), jaar);
    case 'kwartaal':
      return WOORDEN[taal].kwartaal(rang(3), jaar);
    case 'maand':
      return formatMaand(datum, taal);
    case 'dag':
      return formatDatum(datum, taal);
  }
}

/** From the first to the last day in words: "tweede helft 2022", "2022 t/m 2024". */
export function formatPeriode(van: string, tot: string, precisie: Precisie, taal: Taal): string {
  const begin = tijdvak(van, precisie, taal);
  const eind = tijdvak(tot, precisie, taal);
  return begin === eind ? begin : `${begin} ${WOORDEN[taal].totEnMet} ${eind}`;
}

/** When something happens, as people write it; in Dutch the same words as the API gives. */
export function formatWanneer({ soort, van, tot, precisie }: Wanneer, taal: Taal): string {
  if (soort === 'doorlopend') return WOORDEN[taal].doorlopend;
  if (van === null || precisie === null) return WOORDEN[taal].onbekend;
  if (soort === 'vanaf') {
    const begin = tijdvak(van, precisie, taal);
    return precisie === 'jaar' ? WOORDEN[taal].enVerder(begin) : WOORDEN[taal].vanaf(begin);
  }
  return formatPeriode(van, tot ?? van, precisie, taal);
}
