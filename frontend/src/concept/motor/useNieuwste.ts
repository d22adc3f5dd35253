import { useMemo } from 'react';
import { useBewerker } from './ConceptContext';
import type { Deel } from './contract';
import { useStand } from './useStand';

/** What a part says now, to read: with the edits that wait in it. */
export function useNieuwste<D extends Deel>(deel: D): D['inhoud'] {
  const bewerker = useBewerker();
  const { id, inhoud } = deel;
  const wachtend = useStand((b) =>
    b
      .bewerkingen()
      .filter((b) => b.id === id)
      .map(({ tijd }) => tijd)
      .join(),
  );
  return useMemo(
    () =>
      Object.fromEntries(
        Object.entries(inhoud).map(([veld, was]) => {
          const nu = bewerker.waarde(id, veld);
          return [veld, nu === undefined ? was : nu];
        }),
      ) as unknown as D['inhoud'],
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- "wachtend" says when a value changed
    [bewerker, id, inhoud, wachtend],
  );
}
