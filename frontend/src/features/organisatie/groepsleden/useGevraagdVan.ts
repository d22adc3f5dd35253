import { useQuery } from '@tanstack/react-query';
import type { ActieVanOrganisatie } from '../../../lib/api';
import { Probleem } from '../../../lib/Probleem';
import { actiesVanOrganisatieQuery } from '../../../lib/queries/organisaties';

/** What published agendas ask of an organisatie; of one that visitors do not know nothing is. Undefined until known. */
export function useGevraagdVan(code: string): {
  acties: ActieVanOrganisatie[] | undefined;
  mislukt: boolean;
} {
  const { data, error } = useQuery(actiesVanOrganisatieQuery(code, {}));
  if (error instanceof Probleem && error.isNietGevonden) return { acties: [], mislukt: false };
  return { acties: data?.resultaten, mislukt: error !== null };
}
