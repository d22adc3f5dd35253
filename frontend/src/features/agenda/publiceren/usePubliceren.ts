import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { adressen } from '../../../lib/adressen';
import { vraagVers } from '../../../lib/api';
import { conceptSleutel } from '../../../lib/queries/concept';
import { planPublicatie, publiceer, type Publicatie } from '../../../lib/queries/publiceren';

interface Vraag {
  agenda: string;
  stand: number;
  /** When it has been done, to let go of what was typed. */
  klaar: () => void;
  /** When it was refused, or nobody knows. */
  geweigerd: (fout: unknown) => void;
}

/** Publishing now, or planning it. What was shown is asked anew whenever it may have changed. */
export function usePubliceren({ agenda, stand, klaar, geweigerd }: Vraag) {
  const ga = useNavigate();
  const queryClient = useQueryClient();
  const toonOpnieuw = () => queryClient.invalidateQueries({ queryKey: conceptSleutel(agenda) });
  const nu = useMutation({
    mutationFn: (publicatie: Publicatie) => publiceer(agenda, publicatie, stand),
    onSuccess: async ({ nummer }) => {
      klaar();
      await ga(`${adressen.conceptPubliceren(agenda)}?versie=${nummer}`, { replace: true });
      vraagVers();
      // Any page may show the agenda that has just changed.
      await queryClient.invalidateQueries();
    },
    // The concept moved on, or it is not sure whether it was done: either way what is on the screen may be wrong.
    onError: (fout) => {
      geweigerd(fout);
      return toonOpnieuw();
    },
  });
  const later = useMutation({
    mutationFn: ({ tijdstip, ...publicatie }: Publicatie & { tijdstip: string }) =>
      planPublicatie(agenda, publicatie, tijdstip),
    onSuccess: async () => {
      klaar();
      await toonOpnieuw();
    },
    onError: geweigerd,
  });
  return { nu, later };
}
