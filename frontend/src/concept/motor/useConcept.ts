import {
  useQuery,
  useQueryClient,
  type UseQueryOptions,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useCallback, useLayoutEffect } from 'react';
import { useConceptOmgeving } from './ConceptContext';
import type { Begrotingstabel, Concept, Conceptkaart } from './contract';
import { delenOp, legOver, type Bladen } from './overlay';
import { begrotingstabelQuery, conceptkaartQuery, conceptQuery } from './queries';
import { useStand } from './useStand';

/** The concept of the agenda, with the waiting edits in it. */
export const useConcept = (): UseQueryResult<Concept> => useOverlay('agenda', conceptQuery);

/** Everything on the map of a programmalijn (by its id), with the waiting edits in it. */
export const useKaart = (lijn: string): UseQueryResult<Conceptkaart> =>
  useOverlay('kaart', (agenda) => conceptkaartQuery(agenda, lijn));

/** The table of a begroting or scenario (by its id), with the waiting edits in it. */
export const useBegrotingstabel = (begroting: string): UseQueryResult<Begrotingstabel> =>
  useOverlay('tabel', (agenda) => begrotingstabelQuery(agenda, begroting));

/** What stays the same under the edits stays the same object, so that only what changed is drawn again. */
function useOverlay<B extends keyof Bladen>(
  blad: B,
  vraagVan: (agenda: string) => UseQueryOptions<Bladen[B]>,
): UseQueryResult<Bladen[B]> {
  const { agenda, bewerker } = useConceptOmgeving();
  const vraag = vraagVan(agenda);
  const queryClient = useQueryClient();
  const laag = useStand((b) => b.laag());
  const query = useQuery({
    ...vraag,
    select: useCallback(
      (gegevens: Bladen[B]) => legOver(blad, gegevens, bewerker.lagen()),
      // oxlint-disable-next-line react-hooks/exhaustive-deps -- "laag" says when the layers changed
      [bewerker, blad, laag],
    ),
  });
  const data = queryClient.getQueryData<Bladen[B]>(vraag.queryKey);
  const { dataUpdatedAt } = query;
  useLayoutEffect(() => {
    if (data !== undefined) bewerker.leer(delenOp(blad, data));
    // Fetched again and the same as before is news too.
  }, [bewerker, blad, data, dataUpdatedAt]);
  return query;
}
