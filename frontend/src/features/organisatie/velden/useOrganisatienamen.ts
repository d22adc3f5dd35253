import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { organisatienaam } from '../../../lib/format/organisatienaam';
import { alleMijnOrganisatiesQuery } from '../../../lib/queries/organisatiebeheer';

/** What organisaties are called, of those that one keeps up; nothing is asked while none is named. */
export function useOrganisatienamen(ids: readonly string[]): (id: string) => string {
  const { t } = useTranslation();
  const { data } = useQuery({
    ...alleMijnOrganisatiesQuery,
    enabled: ids.some((id) => id !== ''),
  });
  const namen = new Map(data?.resultaten.map((een) => [een.id, organisatienaam(een)]));
  return (id) =>
    namen.get(id) ?? t(data === undefined ? 'algemeen.laden' : 'organisatiebeheer.eenAndere');
}
