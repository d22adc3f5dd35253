import { useQueryClient } from '@tanstack/react-query';
import { useTerugzetten } from '../../../concept/geschiedenis/useTerugzetten';
import { HttpServer } from '../../../concept/motor/HttpServer';
import type { Wijziging } from '../../../lib/api';
import { conceptSleutel } from '../../../lib/queries/concept';
import { herstelHandeling } from '../../../lib/queries/publiceren';

/** Putting back what changed in the concept of an agenda: one part, or all that was done in one go. */
export function useConceptTerugzetten(agenda: string) {
  const queryClient = useQueryClient();
  const server = new HttpServer(agenda);
  return useTerugzetten({
    herstel: async ({ nummer, handeling, aantal, wat }: Wijziging, gezien) =>
      aantal > 1 && wat !== 'gearchiveerd'
        ? { samen: (await herstelHandeling(agenda, handeling)).handeling }
        : { deel: await server.herstel(nummer, gezien) },
    laatste: ({ onderdeel }) => server.laatste(onderdeel),
    maakOngedaan: async ({ wat }, terug) => {
      if (terug.deel === undefined) {
        if (terug.samen !== null) await herstelHandeling(agenda, terug.samen);
        return;
      }
      const { soort, id, revisie } = terug.deel;
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
