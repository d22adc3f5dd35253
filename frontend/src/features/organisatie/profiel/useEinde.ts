import { useMutation, useQueryClient } from '@tanstack/react-query';
import type {
  ConceptdeelViewOrganisatieInhoud as Profiel,
  OrganisatieWijziging,
} from '../../../lib/api';
import { profielQuery, wijzigProfiel } from '../../../lib/queries/organisatiebeheer';

type Einde = Pick<OrganisatieWijziging, 'opgehevenPer' | 'opvolger'>;

/** Says from which day it is no more, or that it goes on after all. */
export function useEinde({ code, revisie }: Profiel) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (einde: Einde) => wijzigProfiel(code, revisie, einde),
    onSuccess: async (nieuw) => {
      queryClient.setQueryData(profielQuery(code).queryKey, nieuw);
      await queryClient.invalidateQueries();
    },
    onError: () => queryClient.invalidateQueries({ queryKey: profielQuery(code).queryKey }),
  });
}
