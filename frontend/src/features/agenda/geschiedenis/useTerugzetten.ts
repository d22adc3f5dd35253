import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, haal, voerUit, type Wijziging } from '../../../lib/api';
import { deelpad } from '../../../concept/motor/HttpServer';
import { conceptSleutel } from '../../../lib/queries/concept';
import { zetTerug } from '../../../lib/queries/publiceren';

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
      wijziging.wat === 'gearchiveerd' ? archiveer(agenda, deel) : zetVorigeTerug(agenda, deel),
    onSettled: toonOpnieuw,
  });
  return { terug, ongedaan };
}

type Deel = Awaited<ReturnType<typeof zetTerug>>;

const archiveer = (agenda: string, { id, soort, revisie }: Deel) =>
  voerUit(
    api.DELETE(deelpad(soort), {
      params: { path: { agenda, id }, header: { 'If-Match': `"${revisie}"` } },
    }),
  );

/** To what it was before the last change: that it was put back. */
async function zetVorigeTerug(agenda: string, { id }: Deel): Promise<void> {
  const { resultaten } = await haal(
    api.GET('/agendas/{agenda}/concept/wijzigingen', {
      params: { path: { agenda }, query: { onderdeel: id, pageSize: 1 } },
    }),
  );
  if (resultaten[0]) await zetTerug(agenda, resultaten[0].nummer);
}
