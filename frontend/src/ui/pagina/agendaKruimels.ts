import type { Agenda } from '../../lib/api';
import { adressen } from '../../lib/adressen';
import type { Kruimel } from './Kruimelpad';

/** The way from the agenda to a page of it. */
export const agendaKruimels = (
  agenda: Pick<Agenda, 'code' | 'titel'>,
  ...verder: Kruimel[]
): Kruimel[] => [
  verder.length > 0
    ? { tekst: agenda.titel, naar: adressen.agenda(agenda.code), inhoud: true }
    : { tekst: agenda.titel, inhoud: true },
  ...verder,
];
