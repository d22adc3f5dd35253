import { useQuery } from '@tanstack/react-query';
import type { MijnAgenda } from './api';
import { ikQuery, mijnAgendasQuery } from './queries/ik';

/** The agendas that may be edited here; none for visitors, who are not asked about. */
export function useMijnAgendas(): MijnAgenda[] {
  const { data: ik } = useQuery(ikQuery);
  const isBeleidsmedewerker = ik?.lidmaatschappen.some(({ rol }) => rol === 'beleidsmedewerker');
  const { data } = useQuery({ ...mijnAgendasQuery, enabled: isBeleidsmedewerker === true });
  return data?.resultaten ?? [];
}
