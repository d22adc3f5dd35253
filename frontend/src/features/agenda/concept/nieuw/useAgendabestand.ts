import { skipToken, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { adressen } from '../../../../lib/adressen';
import { focusOp } from '../../../../lib/focus';
import { Probleem } from '../../../../lib/Probleem';
import { mijnAgendasQuery } from '../../../../lib/queries/ik';
import { haalVoorbeeld, maakUitBestand, type Agendabestand } from './agendabestand';

/** Where someone goes on once the file is read. */
export const VOORBEELD = 'agendabestand-voorbeeld';

/** From a chosen file, past what would be made of it, to the agenda. */
export function useAgendabestand() {
  const ga = useNavigate();
  const queryClient = useQueryClient();
  const [keuze, zetKeuze] = useState<Agendabestand | null>(null);
  const lezen = useQuery({
    queryKey: ['agendabestand', keuze?.sleutel],
    queryFn: keuze === null ? skipToken : () => haalVoorbeeld(keuze),
    // It is asked when somebody chooses, and not by itself: a file is large.
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const maken = useMutation({
    mutationFn: maakUitBestand,
    onSuccess: async ({ code }) => {
      await queryClient.invalidateQueries({ queryKey: mijnAgendasQuery.queryKey });
      await ga(adressen.concept(code), { state: { gemaakt: 'bestand' } });
    },
    onError: (fout) => {
      // What was right a moment ago no longer is: the faults with their lines are in the voorbeeld.
      if (Probleem.vanUitzondering(fout).status === 400) void lezen.refetch();
    },
  });
  return {
    keuze,
    voorbeeld: lezen.data ?? null,
    leest: lezen.isFetching,
    maakt: maken.isPending,
    leesfout: lezen.isFetching ? null : lezen.error,
    maakfout: maken.error,
    kies: (eigenaar: string, bestand: File) => {
      maken.reset();
      zetKeuze({ eigenaar, bestand, sleutel: crypto.randomUUID() });
      focusOp(VOORBEELD);
    },
    leesOpnieuw: () => void lezen.refetch(),
    maak: () => keuze !== null && maken.mutate(keuze),
  };
}
