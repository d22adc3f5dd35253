import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Wijziging } from '../../../lib/api';
import type { Concept } from '../../../concept/motor/contract';
import { conceptkaartQuery } from '../../../concept/motor/queries';

/** What everything in the concept is called, and whether it is (still) there; of the maps only those that are needed. */
export function useConceptnamen(concept: Concept, wijzigingen: Wijziging[]) {
  const { t } = useTranslation();
  const nodig = new Set(wijzigingen.map(({ programmalijn }) => programmalijn));
  const lijnen = concept.programmalijnen.filter(({ id }) => nodig.has(id));
  const kaarten = useQueries({
    queries: lijnen.map(({ id }) => conceptkaartQuery(concept.agenda.code, id)),
  }).flatMap(({ data }) => data ?? []);
  const aanwezig = new Map([
    ...concept.fasen.map(({ id, inhoud }) => [id, inhoud.naam] as const),
    ...concept.themas.map(({ id, inhoud }) => [id, inhoud.naam] as const),
    ...concept.begrippen.map(({ id, inhoud }) => [id, inhoud.term] as const),
    ...concept.besluiten.map(({ id, inhoud }) => [id, inhoud.titel] as const),
    ...concept.geldbronnen.map(({ id, naam }) => [id, naam] as const),
    ...concept.programmalijnen.map(({ id, inhoud }) => [id, inhoud.titel] as const),
    ...kaarten.flatMap(({ resultaten, strategieen, acties, organisaties }) => [
      ...resultaten.map(({ id, inhoud }) => [id, inhoud.tekst] as const),
      ...strategieen.map(({ id, inhoud }) => [id, inhoud.titel] as const),
      ...acties.map(({ id, inhoud }) => [id, inhoud.wat] as const),
      ...organisaties.map(({ id, naam }) => [id, naam] as const),
    ]),
  ]);
  // What is gone was called something when it was last changed.
  const toen = new Map(wijzigingen.map(({ onderdeel, titel }) => [onderdeel, titel]));
  return {
    naam: (id: string) => aanwezig.get(id) ?? toen.get(id) ?? t('geschiedenis.weg'),
    isAanwezig: (id: string) => aanwezig.has(id),
  };
}
