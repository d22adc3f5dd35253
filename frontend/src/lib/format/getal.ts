import { locale, type Taal } from '../i18n/taal';

/** A decimal string such as "1.25" in the notation of the language: "1,25". */
export function formatGetal(getal: string, taal: Taal): string {
  return new Intl.NumberFormat(locale(taal), { maximumFractionDigits: 2 }).format(
    getal as Intl.StringNumericLiteral,
  );
}
