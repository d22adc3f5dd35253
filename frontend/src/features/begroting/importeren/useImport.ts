import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { conceptSleutel } from '../../../lib/queries/concept';
import { focusOp } from '../../../lib/focus';
import { Probleem } from '../../../lib/Probleem';
import {
  haalVoorbeeld,
  neemOver,
  type Gezien,
  type Importbestand,
  type Importnotatie,
} from './begrotingsimport';

const INTUSSEN_VERANDERD = 412;

/** Where someone goes on: what the file would change, that it has to be looked at again, or that it was taken over. */
export const VOORBEELD = 'importvoorbeeld';
export const VERANDERD = 'import-veranderd';
export const OVERGENOMEN = 'import-overgenomen';

/** From a chosen file, past its preview, to what was taken over. */
export function useImport(agenda: string, begroting: string) {
  const voorraad = useQueryClient();
  const [keuze, zetKeuze] = useState<Importbestand | null>(null);
  const [gezien, zetGezien] = useState<Gezien | null>(null);
  // The begroting was changed between looking and taking over: there is a new preview.
  const [opnieuw, zetOpnieuw] = useState(false);

  const lezen = useMutation({
    mutationFn: (van: Importbestand) => haalVoorbeeld(agenda, begroting, van),
    onSuccess: zetGezien,
  });
  const lees = (van: Importbestand) => {
    zetGezien(null);
    lezen.mutate(van);
  };
  const overnemen = useMutation({
    mutationFn: async ({ van, etag }: { van: Importbestand; etag: string }) => {
      const uitkomst = await neemOver(agenda, begroting, van, etag);
      await voorraad.invalidateQueries({ queryKey: conceptSleutel(agenda) });
      return uitkomst;
    },
    onError: (fout, { van }) => {
      if (Probleem.vanUitzondering(fout).status === INTUSSEN_VERANDERD) {
        zetOpnieuw(true);
        lees(van);
      }
    },
  });

  const kies = (van: Importbestand) => {
    zetKeuze(van);
    zetOpnieuw(false);
    overnemen.reset();
    lees(van);
    focusOp(VOORBEELD);
  };
  const fout =
    lezen.error ??
    (Probleem.vanUitzondering(overnemen.error).status === INTUSSEN_VERANDERD
      ? null
      : overnemen.error);

  return {
    keuze,
    gezien,
    opnieuw,
    leest: lezen.isPending,
    neemtOver: overnemen.isPending,
    fout,
    uitkomst: overnemen.data ?? null,
    kiesBestand: (bestand: File) => {
      kies({ bestand, notatie: null });
    },
    kiesNotatie: (notatie: Importnotatie) => {
      if (keuze) kies({ ...keuze, notatie });
    },
    neemOver: () => {
      if (!keuze || !gezien) return;
      // At once: its place would take the focus that waits for the answer.
      zetOpnieuw(false);
      overnemen.mutate({ van: keuze, etag: gezien.etag });
      focusOp(OVERGENOMEN, VERANDERD);
    },
    leesOpnieuw: () => {
      if (keuze) kies(keuze);
    },
    beginOpnieuw: () => {
      zetKeuze(null);
      zetGezien(null);
      zetOpnieuw(false);
      lezen.reset();
      overnemen.reset();
    },
  };
}
