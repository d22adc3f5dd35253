import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { conceptkaartQuery, conceptQuery } from '../../../../concept/motor/queries';
import { titelVan } from '../../../../concept/soorten/vragen';
import { useBewerkomgeving } from '../BewerkContext';
import { plekkenOp } from '../plekken';
import type { Kopieerbaar, Kopiewaarden } from './kopiewaarden';

export interface Keuze {
  waarde: string;
  tekst: string;
}

/** What was chosen, as long as it is there; else what is called the same as where it stood. */
const kies = (gekozen: string, keuzes: readonly Keuze[], heette?: string): string =>
  (keuzes.find(({ waarde }) => waarde === gekozen) ?? keuzes.find(({ tekst }) => tekst === heette))
    ?.waarde ?? '';

/** Where the copy can come in the agenda that was chosen, as it is with the server, and where it does. */
export function useDoel(deel: Kopieerbaar, { agenda, ...gekozen }: Kopiewaarden) {
  const { t } = useTranslation();
  const { nu } = useBewerkomgeving();
  const hier = nu();
  const concept = useQuery(conceptQuery(agenda));
  const soort = deel.soort === 'programmalijn' ? null : deel.soort;
  const lijnen = (concept.data?.programmalijnen ?? []).map(({ id, inhoud }) => ({
    waarde: id,
    tekst: inhoud.titel,
  }));
  const lijn =
    soort === null ? '' : kies(gekozen.lijn, lijnen, hier.kaart.programmalijn.inhoud.titel);
  const kaart = useQuery({ ...conceptkaartQuery(agenda, lijn), enabled: lijn !== '' });
  const plekken =
    soort === null || !concept.data || !kaart.data
      ? []
      : plekkenOp(soort, concept.data, kaart.data, t);
  const keuzes = plekken.map(({ id, tekst }) => ({ waarde: id, tekst }));
  const stond = [...hier.kaart.strategieen, ...hier.concept.fasen].find(
    ({ id }) => id === gekozen.onder,
  );
  const onder = kies(gekozen.onder, keuzes, stond && titelVan(stond));
  const resultaten = (kaart.data?.resultaten ?? []).map(({ id, inhoud }) => ({
    waarde: id,
    tekst: inhoud.tekst,
  }));
  const gediend = gekozen.resultaten.split(' ');
  const elders = lijn !== hier.kaart.programmalijn.id;
  const heetten = hier.kaart.resultaten
    .filter(({ id }) => elders && gediend.includes(id))
    .map(({ inhoud }) => inhoud.tekst);
  const dient = resultaten
    .filter(({ waarde, tekst }) => gediend.includes(waarde) || heetten.includes(tekst))
    .map(({ waarde }) => waarde);
  return {
    fout: concept.error ?? kaart.error,
    opnieuw: () => void (concept.isError ? concept.refetch() : kaart.refetch()),
    isEr: concept.data !== undefined && (soort === null || lijn === '' || kaart.data !== undefined),
    lijnen,
    lijn,
    lijncode: concept.data?.programmalijnen.find(({ id }) => id === lijn)?.code ?? '',
    plekken: keuzes,
    onder,
    resultaten,
    dient,
    /** What becomes of the copy itself by this. */
    naar: {
      ...(soort !== null && { programmalijn: lijn }),
      // Not under what it stands under now, wherever that is.
      ...(soort === 'actie' && { strategie: null, fase: null }),
      ...plekken.find(({ id }) => id === onder)?.plek,
      ...(soort === 'strategie' && { resultaten: dient }),
    },
  };
}

export type Doel = ReturnType<typeof useDoel>;
