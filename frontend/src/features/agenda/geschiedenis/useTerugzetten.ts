import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Wijziging } from '../../../lib/api';
import { conceptSleutel } from '../../../lib/queries/concept';
import { maakTerugzettenOngedaan, zetTerug } from '../../../lib/queries/publiceren';

/** Putting back, and taking that back again: nothing here has to be confirmed. */
export function useTerugzetten(agenda: string) {
  const voorraad = useQueryClient();
  const toonOpnieuw = () => voorraad.invalidateQueries({ queryKey: conceptSleutel(agenda) });
  const terug = useMutation({
    mutationFn: async (wijziging: Wijziging) => ({
      wijziging,
      deel: await zetTerug(agenda, wijziging.nummer),
    }),
    onMutate: () => {
      ongedaan.reset();
    },
    onSettled: toonOpnieuw,
  });
  const ongedaan = useMutation({
    mutationFn: ({ wijziging, deel }: NonNullable<typeof terug.data>) =>
      maakTerugzettenOngedaan(agenda, deel, wijziging.wat === 'gearchiveerd'),
    onSettled: toonOpnieuw,
  });
  return { terug, ongedaan };
}
