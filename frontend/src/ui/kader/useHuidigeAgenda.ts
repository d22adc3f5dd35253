import { useMatch, useSearchParams } from 'react-router';

/** The agenda that the visitor is in: by the path, or brought along in the address. */
export function useHuidigeAgenda(): string | undefined {
  const [adres] = useSearchParams();
  const pad = useMatch('/agendas/:agenda/*');
  return pad?.params.agenda ?? adres.get('agenda') ?? undefined;
}
