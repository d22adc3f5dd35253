import { useQueryClient } from '@tanstack/react-query';
import { useTerugzetten } from '../../../concept/geschiedenis/useTerugzetten';
import { HttpServer } from '../../../concept/motor/HttpServer';
import { conceptSleutel } from '../../../lib/queries/concept';

/** Putting back what changed in the concept of an agenda. */
export function useConceptTerugzetten(agenda: string) {
  const queryClient = useQueryClient();
  const server = new HttpServer(agenda);
  return useTerugzetten({
    herstel: ({ nummer }) => server.herstel(nummer),
    maakOngedaan: async ({ wat }, { soort, id, revisie }) => {
      if (wat === 'gearchiveerd') {
        await server.archiveer(soort, id, revisie);
        return;
      }
      // To what it was before the last change: that it was put back.
      const laatste = await server.laatste(id);
      if (laatste) await server.herstel(laatste.nummer);
    },
    toonOpnieuw: () => queryClient.invalidateQueries({ queryKey: conceptSleutel(agenda) }),
  });
}
