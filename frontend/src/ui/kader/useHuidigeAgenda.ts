import { useMatch, useSearchParams } from 'react-router';

/**
 * The published agenda that the visitor is in: by the path, or brought along in the address. None in a
 * concept or where one is made of it: it may never have been published.
 */
export function useHuidigeAgenda(): string | undefined {
  const [adres] = useSearchParams();
  const pad = useMatch('/agendas/:agenda/*');
  const concept = useHuidigConcept();
  const maakt = useMatch('/concepten/*') !== null;
  if (concept !== undefined || maakt) return undefined;
  return pad?.params.agenda ?? adres.get('agenda') ?? undefined;
}

/** The agenda of which the concept is on the screen. */
export const useHuidigConcept = (): string | undefined =>
  useMatch('/agendas/:agenda/concept/*')?.params.agenda;
