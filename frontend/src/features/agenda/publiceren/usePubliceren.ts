import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { adressen } from '../../../lib/adressen';
import { vraagVers } from '../../../lib/api';
import { conceptSleutel } from '../../../lib/queries/concept';
import { focusOp } from '../../../lib/focus';
import {
  geplandSleutel,
  planPublicatie,
  publiceer,
  type Planning,
  type Publicatie,
} from '../../../lib/queries/publiceren';

/** Where it is said that one is planned. */
export const GEPLAND_ID = 'gepland';

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
  const toonOpnieuw = async () => {
    await queryClient.invalidateQueries({ queryKey: geplandSleutel(agenda) });
    await queryClient.invalidateQueries({ queryKey: conceptSleutel(agenda) });
  };
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
    mutationFn: (planning: Planning) => planPublicatie(agenda, planning),
    onSuccess: async () => {
      klaar();
      await toonOpnieuw();
      // That it is planned stands above, out of sight from where it was done.
      focusOp(GEPLAND_ID);
    },
    onError: (fout) => {
      geweigerd(fout);
      return toonOpnieuw();
    },
  });
  return { nu, later };
}
