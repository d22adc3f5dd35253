import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { organisatienaam } from '../../../lib/format/organisatienaam';
import {
  alleMijnOrganisatiesQuery,
  alleOrganisatiekeuzesQuery,
} from '../../../lib/queries/organisatiebeheer';

/** What organisaties are called, of those that one keeps up or may name; nothing is asked while none is named. */
export function useOrganisatienamen(ids: readonly string[]): (id: string) => string {
  const { t } = useTranslation();
  const enabled = ids.some((id) => id !== '');
  const [mijn, keuzes] = useQueries({
    queries: [
      { ...alleMijnOrganisatiesQuery, enabled },
      { ...alleOrganisatiekeuzesQuery, enabled },
    ],
  });
  const alle = [...(mijn.data?.resultaten ?? []), ...(keuzes.data?.resultaten ?? [])];
  const namen = new Map(alle.map((een) => [een.id, organisatienaam(een)]));
  const laadt = mijn.data === undefined || keuzes.data === undefined;
  return (id) => namen.get(id) ?? t(laadt ? 'algemeen.laden' : 'organisatiebeheer.eenAndere');
}
