import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useConceptOmgeving } from '../../../concept/motor/ConceptContext';
import type { Deel } from '../../../concept/motor/contract';
import { api, haal } from '../../../lib/api';
import { useStand } from '../../../concept/motor/useStand';

export interface Telling {
  resultaten: number;
  strategieen: number;
  acties: number;
  /** Faults and warnings of the checks; tips do not count. */
  bevindingen: number;
}

/**
 * How much stands on the map of a line, and how much of it needs a look. Kept apart from what is edited: it is asked again on a visit
 * and when somebody changes something on that line, not at every keystroke in the agenda.
 */
const tellingQuery = (agenda: string, lijn: string) =>
  queryOptions({
    queryKey: ['telling', agenda, lijn],
    staleTime: 0,
    queryFn: async (): Promise<Telling> => {
      const van = { params: { path: { agenda, id: lijn } } };
      const [{ resultaten, strategieen, acties }, { bevindingen }] = await Promise.all([
        haal(api.GET('/agendas/{agenda}/concept/programmalijnen/{id}/strategiekaart', van)),
        haal(api.GET('/agendas/{agenda}/concept/programmalijnen/{id}/controle', van)),
      ]);
      return {
        resultaten: resultaten.length,
        strategieen: strategieen.length,
        acties: acties.length,
        bevindingen: bevindingen.filter(({ ernst }) => ernst !== 'tip').length,
      };
    },
  });

/** The counts of one line; undefined until they are known. */
export function useTelling(lijn: Deel<'programmalijn'>): Telling | undefined {
  const { agenda } = useConceptOmgeving();
  const queryClient = useQueryClient();
  // What is on its way back from the archive is not there to be counted yet.
  const komtTerug = useStand((b) => b.bewerkingen()).some(
    ({ id, wat }) => id === lijn.id && wat === 'herstel',
  );
  const { data } = useQuery({
    ...tellingQuery(agenda, lijn.id),
    enabled: lijn.code !== '' && !komtTerug,
  });
  const nummer = useStand(
    (b) => b.zojuist().find(({ programmalijn }) => programmalijn === lijn.id)?.nummer,
  );
  useEffect(() => {
    if (nummer === undefined) return;
    void queryClient.invalidateQueries({ queryKey: ['telling', agenda, lijn.id] });
  }, [nummer, queryClient, agenda, lijn.id]);
  return data;
}
