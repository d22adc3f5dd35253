import { useMemo, useState } from 'react';
import type { Begrotingstabel, OrganisatieKeuze } from '../../concept/motor/contract';

export type Organisatiekeuze = Pick<OrganisatieKeuze, 'id' | 'naam'> | null;

/** The organisaties of a table by their id, and how to choose one. */
export interface Organisaties {
  van: (id: string | null) => Organisatiekeuze;
  /** For an OrganisatieKiezer of a field with this value. */
  kiezer: (
    id: string | null,
    zet: (id: string | null) => void,
  ) => { organisatie: Organisatiekeuze; kies: (gekozen: OrganisatieKeuze | null) => void };
}

/** With what was just chosen: the table knows that after the next time it is fetched. */
export function useOrganisaties({ organisaties }: Begrotingstabel): Organisaties {
  const [erbij, zetErbij] = useState<OrganisatieKeuze[]>([]);
  return useMemo(() => {
    const van = (id: string | null) =>
      [...organisaties, ...erbij].find((organisatie) => organisatie.id === id) ?? null;
    return {
      van,
      kiezer: (id, zet) => ({
        organisatie: van(id),
        kies: (gekozen) => {
          if (gekozen) zetErbij((nu) => [...nu, gekozen]);
          zet(gekozen?.id ?? null);
        },
      }),
    };
  }, [organisaties, erbij]);
}
