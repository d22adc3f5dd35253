import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useConceptOmgeving } from '../../../lib/concept/ConceptContext';
import type { Deel } from '../../../lib/concept/contract';
import { conceptkaartQuery } from '../../../lib/concept/queries';

export interface Telling {
  resultaten: number;
  strategieen: number;
  acties: number;
}

/**
 * How much stands on the map of each line. Kept apart from what is edited: it is asked again on a visit
 * and when somebody changes something on that line, not at every keystroke in the agenda.
 */
const tellingQuery = (agenda: string, lijn: string) =>
  queryOptions({
    queryKey: ['telling', agenda, lijn],
    staleTime: 0,
    queryFn: async (omstandigheden): Promise<Telling> => {
      const vraag = conceptkaartQuery(agenda, lijn).queryFn as (
        o: typeof omstandigheden,
      ) => Promise<Record<keyof Telling, unknown[]>>;
      const { resultaten, strategieen, acties } = await vraag(omstandigheden);
      return {
        resultaten: resultaten.length,
        strategieen: strategieen.length,
        acties: acties.length,
      };
    },
  });

/** The counts of one line; undefined until they are known. */
export function useTelling(lijn: Deel<'programmalijn'>): Telling | undefined {
  const { agenda, gebeurtenissen } = useConceptOmgeving();
  const voorraad = useQueryClient();
  const { data } = useQuery({ ...tellingQuery(agenda, lijn.id), enabled: lijn.revisie > 0 });
  const laatste = gebeurtenissen.zojuist.find(({ programmalijn }) => programmalijn === lijn.id);
  const nummer = laatste?.nummer;
  useEffect(() => {
    if (nummer === undefined) return;
    void voorraad.invalidateQueries({ queryKey: ['telling', agenda, lijn.id] });
  }, [nummer, voorraad, agenda, lijn.id]);
  return data;
}
