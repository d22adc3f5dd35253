import { useMutation } from '@tanstack/react-query';
import type { Wijziging } from '../../lib/api';
import { Probleem } from '../../lib/Probleem';

interface Opties<D> {
  /** Takes a change back; over what was written since, when that has been seen (its ETag). */
  herstel: (wijziging: Wijziging, gezien: string | null) => Promise<D>;
  /** The last change of the same part: how it is now. */
  laatste: (wijziging: Wijziging) => Promise<Wijziging | undefined>;
  /** Takes back that this was put back. */
  maakOngedaan: (wijziging: Wijziging, deel: D) => Promise<void>;
  /** Asks again for all that shows it. */
  toonOpnieuw: () => Promise<void>;
}

/** Somebody wrote over a change since: how it is now, to be seen before it is taken back. */
export interface Overschreven {
  wijziging: Wijziging;
  nu: Wijziging | undefined;
  gezien: string;
}

interface Vraag {
  wijziging: Wijziging;
  gezien: string | null;
}

/** Putting back, and taking that back again. Only what a colleague wrote since is asked about. */
export function useTerugzetten<D>({ herstel, laatste, maakOngedaan, toonOpnieuw }: Opties<D>) {
  const poging = useMutation({
    mutationFn: async ({ wijziging, gezien }: Vraag) => {
      try {
        return { wijziging, deel: await herstel(wijziging, gezien), overschreven: null };
      } catch (fout) {
        if (!(fout instanceof Probleem) || !fout.isSindsdienGewijzigd || fout.etag === null) {
          throw fout;
        }
        const overschreven = { wijziging, nu: await laatste(wijziging), gezien: fout.etag };
        return { wijziging, deel: null, overschreven };
      }
    },
    onMutate: () => {
      ongedaan.reset();
    },
    onSettled: toonOpnieuw,
  });
  const gedaan = poging.data?.deel ? { ...poging.data, deel: poging.data.deel } : undefined;
  const ongedaan = useMutation({
    mutationFn: () =>
      gedaan === undefined ? Promise.resolve() : maakOngedaan(gedaan.wijziging, gedaan.deel),
    onSettled: toonOpnieuw,
  });
  return {
    terug: { error: poging.error, data: gedaan },
    ongedaan,
    /** What is to be seen and chosen first; null when there is nothing. */
    overschreven: poging.data?.overschreven ?? null,
    zetTerug: (wijziging: Wijziging) => poging.mutate({ wijziging, gezien: null }),
    zetTochTerug: ({ wijziging, gezien }: Overschreven) => poging.mutate({ wijziging, gezien }),
    laatStaan: () => poging.reset(),
  };
}

export type Terugzetten = ReturnType<typeof useTerugzetten>;
