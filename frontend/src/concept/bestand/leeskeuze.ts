import type { TFunction } from 'i18next';

/** How one file is read, as far as a person says. */
export interface Leeskeuze {
  /** The row with the names of the columns; null to have it found. */
  koprij: number | null;
  /** Whether hidden rows, columns and sheets are read too. */
  verborgen: boolean;
  /** On what the server asked, by the name of the question. */
  antwoorden: Readonly<Record<string, string>>;
}

export const NIETS_GEKOZEN: Leeskeuze = { koprij: null, verborgen: false, antwoorden: {} };

/** As the server takes it. */
export const leesquery = ({ koprij, verborgen, antwoorden }: Leeskeuze) => ({
  antwoord: Object.entries(antwoorden).map(([vraag, antwoord]) => `${vraag}=${antwoord}`),
  ...(koprij !== null && { koprij }),
  ...(verborgen && { verborgen }),
});

/** A place in a file, in words. */
export const plekInBestand = (
  t: TFunction,
  { blad, plek, cel = null }: { blad: string | null; plek: string; cel?: string | null },
): string =>
  `${blad === null ? '' : t('bestand.blad', { blad })}${plek}${cel === null ? '' : ` (${cel})`}`;

/** Files with a table, as a person chooses them. */
export const TABELSOORTEN = [
  '.xlsx',
  '.csv',
  'text/csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
];
