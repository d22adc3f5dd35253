import { useQueries, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Wijziging } from '../../../lib/api';
import type { Concept, Inhouden } from '../../../concept/motor/contract';
import { delenOp } from '../../../concept/motor/overlay';
import {
  begrotingenQuery,
  begrotingstabelQuery,
  conceptkaartQuery,
} from '../../../concept/motor/queries';
import { isSoort, isVanBegroting, titelVan } from '../../../concept/soorten/vragen';

export interface Conceptnamen {
  naam: (id: string) => string;
  /** Whether it stands in the concept now. */
  isAanwezig: (id: string) => boolean;
}

/** What everything that changes tell of is called; of the maps and tables only those that are needed are fetched. */
export function useConceptnamen(concept: Concept, wijzigingen: Wijziging[]): Conceptnamen {
  const { t } = useTranslation();
  const { code } = concept.agenda;
  const lijnen = new Set(wijzigingen.map(({ programmalijn }) => programmalijn));
  const kaarten = useQueries({
    queries: concept.programmalijnen
      .filter(({ id }) => lijnen.has(id))
      .map(({ id }) => conceptkaartQuery(code, id)),
  }).flatMap(({ data }) => data ?? []);
  const overGeld = wijzigingen.filter(({ soort }) => isSoort(soort) && isVanBegroting(soort));
  const begrotingen =
    useQuery({ ...begrotingenQuery(code), enabled: overGeld.length > 0 }).data?.begrotingen ?? [];
  const tabellen = useQueries({
    queries: begrotingen
      .filter(({ id, isScenario }) =>
        overGeld.some(({ soort, voor, na }) =>
          // A geldbron is of all of them.
          soort === 'geldbron' ? !isScenario : inhoudVan(na ?? voor).begroting === id,
        ),
      )
      .map(({ id }) => begrotingstabelQuery(code, id)),
  }).flatMap(({ data }) => data ?? []);
  const delen = [
    ...delenOp('agenda', concept),
    ...kaarten.flatMap((kaart) => delenOp('kaart', kaart)),
    ...tabellen.flatMap((tabel) => delenOp('tabel', tabel)),
  ];
  const namen = new Map([
    ...[...kaarten, ...tabellen]
      .flatMap(({ organisaties }) => organisaties)
      .map(({ id, naam }) => [id, naam] as const),
    ...tabellen.flatMap(({ acties }) => acties).map(({ id, wat }) => [id, wat] as const),
    ...concept.geldbronnen.map(({ id, naam }) => [id, naam] as const),
    ...delen.map((deel) => [deel.id, titelVan(deel)] as const),
    // The begroting of the agenda has no name, a scenario has.
    ...begrotingen.map(({ id, naam }) => [id, naam ?? t('soort.begroting.onderdeel')] as const),
  ]);
  // What is gone was called something when it was last changed.
  const toen = new Map(wijzigingen.map(({ onderdeel, titel }) => [onderdeel, titel]));
  return {
    naam: (id) => namen.get(id) ?? toen.get(id) ?? t('geschiedenis.weg'),
    isAanwezig: (id) => namen.has(id),
  };
}

const inhoudVan = (stand: unknown) => (stand ?? {}) as Partial<Inhouden['begrotingsregel']>;
