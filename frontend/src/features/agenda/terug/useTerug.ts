import { useMutation, useQueryClient } from '@tanstack/react-query';
import { focusOp } from '../../../lib/focus';
import { conceptSleutel } from '../../../lib/queries/concept';
import { herstelHandeling, zetTerugNaar } from '../../../lib/queries/publiceren';

/** Where it is said how it went. */
export const UITKOMST_ID = 'terug-uitkomst';

/** Going back to a versie, and undoing that. What was shown is asked anew, also when it was refused. */
export function useTerug(agenda: string, versie: number) {
  const queryClient = useQueryClient();
  const onSettled = async () => {
    focusOp(UITKOMST_ID);
    await queryClient.invalidateQueries({ queryKey: conceptSleutel(agenda) });
  };
  const terug = useMutation({
    mutationFn: (stand: number) => zetTerugNaar(agenda, versie, stand),
    onMutate: () => {
      ongedaan.reset();
    },
    onSettled,
  });
  const ongedaan = useMutation({
    mutationFn: (handeling: string) => herstelHandeling(agenda, handeling),
    onSuccess: () => {
      terug.reset();
    },
    onSettled,
  });
  return { terug, ongedaan };
}
