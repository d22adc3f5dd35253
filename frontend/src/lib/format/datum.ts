import {
  fromDate,
  parseDate,
  parseDateTime,
  toCalendarDate,
  toZoned,
} from '@internationalized/date';
import { locale, type Taal } from '../i18n/taal';
import { TIJDZONE } from '../vandaag';

const UTC = 'UTC';

function formatter(taal: Taal, opties: Intl.DateTimeFormatOptions) {
  return new Intl.DateTimeFormat(locale(taal), { ...opties, timeZone: UTC });
}

/** "14 juni 2022" */
export const formatDatum = (iso: string, taal: Taal): string =>
  formatter(taal, { day: 'numeric', month: 'long', year: 'numeric' }).format(
    parseDate(iso).toDate(UTC),
  );

/** "dinsdag 14 juni 2022" */
export const formatDag = (iso: string, taal: Taal): string =>
  formatter(taal, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(
    parseDate(iso).toDate(UTC),
  );

/** "juni 2022" */
export const formatMaand = (iso: string, taal: Taal): string =>
  formatter(taal, { month: 'long', year: 'numeric' }).format(parseDate(iso).toDate(UTC));

/** The Dutch day on which an instant falls, as an ISO date. */
export const dagVanTijdstip = (tijdstip: string): string =>
  toCalendarDate(fromDate(new Date(tijdstip), TIJDZONE)).toString();

/** "dinsdag 14 juni 2022 om 09:00", in Dutch time. */
export const formatTijdstip = (tijdstip: string, taal: Taal): string =>
  new Intl.DateTimeFormat(locale(taal), {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: TIJDZONE,
  }).format(new Date(tijdstip));

/** The instant of a day and a time in the Netherlands, as the API wants it; null when one of them is not filled in. */
export const tijdstipVan = (dag: string, tijd: string): string | null =>
  dag && tijd ? toZoned(parseDateTime(`${dag}T${tijd}`), TIJDZONE).toAbsoluteString() : null;
