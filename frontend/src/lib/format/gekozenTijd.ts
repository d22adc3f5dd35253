import type { Taal } from '../i18n/taal';
import { formatDatum } from './datum';
import { TIJDWOORDEN as WOORDEN } from './wanneer';

/** What was chosen beside the words; either day may be left open. */
export interface Periode {
  van: string;
  tot: string;
}

const DAG = String.raw`\d{4}-\d\d-\d\d`;

/** As it is written here; a time in other words between brackets is part of the words. */
const GEKOZEN = new RegExp(
  String.raw`^(.*?) ?\[(?:(${DAG}) t/m (${DAG})|vanaf (${DAG})|uiterlijk (${DAG}))\]$`,
  's',
);

/** The words of a time apart from the period that was chosen beside them. */
export function splitsTijd(tijd: string): { woorden: string; periode: Periode | null } {
  const delen = GEKOZEN.exec(tijd);
  if (!delen) return { woorden: tijd, periode: null };
  const [, woorden = '', van, tot, vanaf, uiterlijk] = delen;
  return { woorden, periode: { van: van ?? vanaf ?? '', tot: tot ?? uiterlijk ?? '' } };
}

/** The words with a period beside them, as a cataloguer adds what the words do not say: between brackets. */
export function metPeriode(woorden: string, periode: Periode | null): string {
  const { van = '', tot = '' } = periode ?? {};
  if (woorden === '' || (van === '' && tot === '')) return woorden;
  if (van === '') return `${woorden} [uiterlijk ${tot}]`;
  return tot === '' ? `${woorden} [vanaf ${van}]` : `${woorden} [${van} t/m ${tot}]`;
}

/** Both as people read them; the words are Dutch in any language. */
export function tijdInWoorden(tijd: string, taal: Taal = 'nl'): string {
  const { woorden, periode } = splitsTijd(tijd);
  if (periode === null) return tijd;
  const dag = (welke: string) => formatDatum(welke, taal);
  const { van, tot } = periode;
  const erbij =
    van === ''
      ? WOORDEN[taal].uiterlijk(dag(tot))
      : tot === ''
        ? WOORDEN[taal].vanaf(dag(van))
        : `${dag(van)} ${WOORDEN[taal].totEnMet} ${dag(tot)}`;
  return `${woorden} (${erbij})`;
}
