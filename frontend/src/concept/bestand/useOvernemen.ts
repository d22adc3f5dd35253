import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { focusOp } from '../../lib/focus';
import { Probleem } from '../../lib/Probleem';
import { conceptSleutel } from '../../lib/queries/concept';

/** Where someone goes on: what the file would change, that it has to be looked at again, or that it was taken over. */
export const VOORBEELD = 'bestand-voorbeeld';
export const VERANDERD = 'bestand-veranderd';
export const OVERGENOMEN = 'bestand-overgenomen';

const isIntussenVeranderd = (fout: unknown) => Probleem.vanUitzondering(fout).status === 412;

interface Bron<K extends { bestand: File }, G, U> {
  agenda: string;
  /** What the file would change, read as was chosen. */
  lees: (keuze: K) => Promise<G>;
  /** Takes over exactly what was seen; refused when something else changed since. */
  neemOver: (keuze: K, gezien: G) => Promise<U>;
}

/** From a chosen file, past what it would change, to what was taken over: nothing is stored before that. */
export function useOvernemen<K extends { bestand: File }, G, U>(bron: Bron<K, G, U>) {
  const queryClient = useQueryClient();
  const [keuze, zetKeuze] = useState<K | null>(null);
  const [gezien, zetGezien] = useState<G | null>(null);
  // Something was changed between looking and taking over: what is seen now is new.
  const [isVeranderd, zetVeranderd] = useState(false);

  const lezen = useMutation({
    mutationFn: async ({
      van,
      eerst,
    }: {
      van: K;
      eerst?: (() => Promise<unknown>) | undefined;
    }) => {
      await eerst?.();
      return bron.lees(van);
    },
    onSuccess: (nieuw, { van }) => {
      zetKeuze(van);
      zetGezien(nieuw);
    },
  });
  const overnemen = useMutation({
    mutationFn: async ({ van, wat }: { van: K; wat: G }) => {
      const uitkomst = await bron.neemOver(van, wat);
      await queryClient.invalidateQueries({ queryKey: conceptSleutel(bron.agenda) });
      return uitkomst;
    },
    onError: (fout, { van }) => {
      if (!isIntussenVeranderd(fout)) return;
      zetVeranderd(true);
      zetGezien(null);
      lezen.mutate({ van });
    },
  });

  /** Looks again with other choices, after something was stored; what was seen stays until there is an answer. */
  const bekijk = (van: K, eerst?: () => Promise<unknown>) => {
    zetVeranderd(false);
    overnemen.reset();
    lezen.mutate({ van, eerst });
  };
  /** Begins with a file, or with another way to read it. */
  const kies = (van: K) => {
    zetKeuze(van);
    zetGezien(null);
    bekijk(van);
    focusOp(VOORBEELD);
  };
  return {
    keuze,
    gezien,
    isVeranderd,
    leest: lezen.isPending,
    neemtOver: overnemen.isPending,
    bezig: lezen.isPending || overnemen.isPending,
    fout: lezen.error ?? (isIntussenVeranderd(overnemen.error) ? null : overnemen.error),
    uitkomst: overnemen.data ?? null,
    bekijk,
    kies,
    neemOver: (van: K, wat: G) => {
      // At once: its place would take the focus that waits for the answer.
      zetVeranderd(false);
      overnemen.mutate({ van, wat });
      focusOp(OVERGENOMEN, VERANDERD);
    },
    opnieuw: () => {
      zetKeuze(null);
      zetGezien(null);
      zetVeranderd(false);
      lezen.reset();
      overnemen.reset();
    },
  };
}

export type Overname<K extends { bestand: File }, G, U> = ReturnType<typeof useOvernemen<K, G, U>>;
