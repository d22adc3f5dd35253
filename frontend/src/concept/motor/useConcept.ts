import {
  useQuery,
  useQueryClient,
  type UseQueryOptions,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useCallback, useLayoutEffect, useSyncExternalStore } from 'react';
import { useBewerker, useConceptOmgeving } from './ConceptContext';
import type { Begrotingstabel, Concept, Conceptkaart, Deel } from './contract';
import { legOverConcept, legOverKaart, legOverTabel } from './overlay';
import { begrotingstabelQuery, conceptkaartQuery, conceptQuery } from './queries';

/** The concept of the agenda, with the waiting edits in it. */
export function useConcept(): UseQueryResult<Concept> {
  const { agenda } = useConceptOmgeving();
  return useOverlay(conceptQuery(agenda), legOverConcept, delenVanConcept);
}

/** Everything on the map of a programmalijn (by its id), with the waiting edits in it. */
export function useKaart(lijn: string): UseQueryResult<Conceptkaart> {
  const { agenda } = useConceptOmgeving();
  return useOverlay(conceptkaartQuery(agenda, lijn), legOverKaart, delenVanKaart);
}

/** The table of a begroting or scenario (by its id), with the waiting edits in it. */
export function useBegrotingstabel(begroting: string): UseQueryResult<Begrotingstabel> {
  const { agenda } = useConceptOmgeving();
  return useOverlay(begrotingstabelQuery(agenda, begroting), legOverTabel, delenVanTabel);
}

/** What stays the same under the edits stays the same object, so that only what changed is drawn again. */
function useOverlay<T>(
  vraag: UseQueryOptions<T, Error, T, string[]>,
  legOver: (gegevens: T, lagen: ReturnType<ReturnType<typeof useBewerker>['lagen']>) => T,
  delen: (gegevens: T) => Deel[],
): UseQueryResult<T> {
  const bewerker = useBewerker();
  const voorraad = useQueryClient();
  const structuur = useSyncExternalStore(bewerker.abonneer, () => bewerker.structuur);
  const query = useQuery({
    ...vraag,
    select: useCallback(
      (gegevens: T) => legOver(gegevens, bewerker.lagen()),
      // oxlint-disable-next-line react-hooks/exhaustive-deps -- "structuur" says when the layers changed
      [bewerker, legOver, structuur],
    ),
  });
  const data = voorraad.getQueryData<T>(vraag.queryKey);
  const { dataUpdatedAt } = query;
  useLayoutEffect(() => {
    if (data !== undefined) bewerker.leer(delen(data));
    // Fetched again and the same as before is news too.
  }, [bewerker, data, dataUpdatedAt, delen]);
  return query;
}

const delenVanConcept = ({ agenda, fasen, themas, begrippen, besluiten, ...rest }: Concept) => [
  agenda,
  ...fasen,
  ...themas,
  ...begrippen,
  ...besluiten,
  ...rest.programmalijnen,
];

const delenVanTabel = ({ begroting, regels, themas, geldbronnen, besluiten }: Begrotingstabel) => [
  begroting,
  ...regels,
  ...themas,
  ...geldbronnen,
  ...besluiten,
];

const delenVanKaart = ({ programmalijn, resultaten, strategieen, acties }: Conceptkaart) => [
  programmalijn,
  ...resultaten,
  ...strategieen,
  ...acties,
];
