import type { TFunction } from 'i18next';
import { adressen } from '../../lib/adressen';
import type { Kruimel } from './Kruimelpad';

/** The way to a page of a concept, which may never have been published: not past the pages of visitors. */
export const conceptKruimels = (
  t: TFunction,
  agenda: { code: string; titel: string },
  ...verder: Kruimel[]
): Kruimel[] => [
  { tekst: t('mijnAgendas.titel'), naar: adressen.mijnAgendas },
  { tekst: agenda.titel, naar: adressen.concept(agenda.code), inhoud: true },
  ...verder,
];
