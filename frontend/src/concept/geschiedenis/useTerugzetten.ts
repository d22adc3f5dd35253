import { useMutation } from '@tanstack/react-query';
import type { Wijziging } from '../../lib/api';

interface Opties<D> {
  /** Puts it back to how it was before this change. */
  herstel: (wijziging: Wijziging) => Promise<D>;
  /** Takes back that this was put back. */
  maakOngedaan: (wijziging: Wijziging, deel: D) => Promise<void>;
  /** Asks again for all that shows it. */
  toonOpnieuw: () => Promise<void>;
}

/** Putting back, and taking that back again: nothing here has to be confirmed. */
export function useTerugzetten<D>({ herstel, maakOngedaan, toonOpnieuw }: Opties<D>) {
  const terug = useMutation({
    mutationFn: async (wijziging: Wijziging) => ({ wijziging, deel: await herstel(wijziging) }),
    onMutate: () => {
      ongedaan.reset();
    },
    onSettled: toonOpnieuw,
  });
  const ongedaan = useMutation({
    mutationFn: () =>
      terug.data === undefined
        ? Promise.resolve()
        : maakOngedaan(terug.data.wijziging, terug.data.deel),
    onSettled: toonOpnieuw,
  });
  return { terug, ongedaan };
}

export type Terugzetten = ReturnType<typeof useTerugzetten>;
