import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useLayoutEffect, useMemo, useSyncExternalStore } from 'react';
import { useBewerker, useConceptOmgeving } from './ConceptContext';
import type { Begrotingstabel, Concept, Conceptkaart, Deel } from './contract';
import { legOverConcept, legOverKaart, legOverTabel } from './overlay';
import { begrotingstabelQuery, conceptkaartQuery, conceptQuery } from './queries';

/** The concept of the agenda, with the waiting edits in it. */
export function useConcept(): UseQueryResult<Concept> {
  const { agenda } = useConceptOmgeving();
  const query = useQuery(conceptQuery(agenda));
  return useOverlay(query, legOverConcept, delenVanConcept);
}

/** Everything on the map of a programmalijn (by its id), with the waiting edits in it. */
export function useKaart(lijn: string): UseQueryResult<Conceptkaart> {
  const { agenda } = useConceptOmgeving();
  const query = useQuery(conceptkaartQuery(agenda, lijn));
  return useOverlay(query, legOverKaart, delenVanKaart);
}

/** The table of a begroting or scenario (by its id), with the waiting edits in it. */
export function useBegrotingstabel(begroting: string): UseQueryResult<Begrotingstabel> {
  const { agenda } = useConceptOmgeving();
  const query = useQuery(begrotingstabelQuery(agenda, begroting));
  return useOverlay(query, legOverTabel, delenVanTabel);
}

function useOverlay<T>(
  query: UseQueryResult<T>,
  legOver: (gegevens: T, lagen: ReturnType<ReturnType<typeof useBewerker>['lagen']>) => T,
  delen: (gegevens: T) => Deel[],
): UseQueryResult<T> {
  const bewerker = useBewerker();
  const { data, dataUpdatedAt } = query;
  useLayoutEffect(() => {
    if (data !== undefined) bewerker.leer(delen(data));
    // Fetched again and the same as before is news too.
  }, [bewerker, data, dataUpdatedAt, delen]);
  const structuur = useSyncExternalStore(bewerker.abonneer, () => bewerker.structuur);
  const bovenop = useMemo(
    () => (data === undefined ? undefined : legOver(data, bewerker.lagen())),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- "structuur" says when the layers changed
    [data, bewerker, legOver, structuur],
  );
  return { ...query, data: bovenop } as UseQueryResult<T>;
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
