import { locale, type Taal } from '../../lib/i18n/taal';

/** Whether "2027-03" is a whole month; "-03" and "2027-" are half ones, of somebody who is typing. */
export const isMaand = (maand: string): boolean => /^[12]\d{3}-(0[1-9]|1[0-2])$/.test(maand);

/** The parts of a month, also of a half one. */
export function delenVan(maand: string): { jaar: string; maand: string } {
  const streep = maand.indexOf('-');
  return streep < 0
    ? { jaar: maand, maand: '' }
    : { jaar: maand.slice(0, streep), maand: maand.slice(streep + 1) };
}

/** So many months later (or earlier, below zero). */
export function maandenLater(maand: string, aantal: number): string {
  const { jaar, maand: nummer } = delenVan(maand);
  const samen = Number(jaar) * 12 + Number(nummer) - 1 + aantal;
  return `${Math.floor(samen / 12)}-${String((samen % 12) + 1).padStart(2, '0')}`;
}

/** How many months from the first to the last, both counted. */
export function aantalMaanden(van: string, tot: string): number {
  const nummer = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
  return nummer(tot) - nummer(van) + 1;
}

/** "januari" to "december", with the number as it stands in a date. */
export const maandnamen = (taal: Taal): { nummer: string; naam: string }[] =>
  Array.from({ length: 12 }, (_, i) => ({
    nummer: String(i + 1).padStart(2, '0'),
    naam: new Intl.DateTimeFormat(locale(taal), { month: 'long', timeZone: 'UTC' }).format(
      Date.UTC(2000, i),
    ),
  }));
