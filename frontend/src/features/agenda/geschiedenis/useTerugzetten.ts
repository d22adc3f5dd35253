import { useMutation, useQueryClient } from '@tanstack/react-query';
import { HttpServer } from '../../../concept/motor/HttpServer';
import type { Wijziging } from '../../../lib/api';
import { conceptSleutel } from '../../../lib/queries/concept';

/** Putting back, and taking that back again: nothing here has to be confirmed. */
export function useTerugzetten(agenda: string) {
  const queryClient = useQueryClient();
  const server = new HttpServer(agenda);
  const toonOpnieuw = () => queryClient.invalidateQueries({ queryKey: conceptSleutel(agenda) });
  const terug = useMutation({
    mutationFn: async (wijziging: Wijziging) => ({
      wijziging,
      deel: await server.herstel(wijziging.nummer),
    }),
    onMutate: () => {
      ongedaan.reset();
    },
    onSettled: toonOpnieuw,
  });
  const ongedaan = useMutation({
    mutationFn: async ({ wijziging, deel }: NonNullable<typeof terug.data>) => {
      if (wijziging.wat === 'gearchiveerd') {
        await server.archiveer(deel.soort, deel.id, deel.revisie);
        return;
      }
      // To what it was before the last change: that it was put back.
      const laatste = await server.laatste(deel.id);
      if (laatste) await server.herstel(laatste.nummer);
    },
    onSettled: toonOpnieuw,
  });
  return { terug, ongedaan };
}
