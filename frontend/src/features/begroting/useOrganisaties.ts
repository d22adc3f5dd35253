import { useMemo, useState } from 'react';
import type { Begrotingstabel, OrganisatieKeuze } from '../../concept/motor/contract';

export type Organisaties = ReturnType<typeof useOrganisaties>;

/** The organisaties by their id, with what was just chosen: the table knows that after the next time it is fetched. */
export function useOrganisaties({ organisaties }: Begrotingstabel) {
  const [erbij, zetErbij] = useState<OrganisatieKeuze[]>([]);
  return useMemo(() => {
    const van = (id: string | null) =>
      [...organisaties, ...erbij].find((organisatie) => organisatie.id === id) ?? null;
    return {
      van,
      /** For an OrganisatieKiezer of a field with this value. */
      kiezer: (id: string | null, zet: (id: string | null) => void) => ({
        organisatie: van(id),
        kies: (gekozen: OrganisatieKeuze | null) => {
          if (gekozen) zetErbij((nu) => [...nu, gekozen]);
          zet(gekozen?.id ?? null);
        },
      }),
    };
  }, [organisaties, erbij]);
}
