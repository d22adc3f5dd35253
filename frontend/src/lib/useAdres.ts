import { type NavigateOptions, useNavigate, useSearchParams } from 'react-router';

/**
 * The query of the address, and the one way to change it. The page is drawn in the same turn, so that nothing of the
 * question before stands under the new address. A change starts from the address as it is at that moment.
 */
export function useAdres() {
  const [adres] = useSearchParams();
  const ga = useNavigate();
  const verander = (
    wijzig: (nu: URLSearchParams) => URLSearchParams,
    opties: NavigateOptions = {},
  ) => {
    const nieuw = wijzig(new URLSearchParams(window.location.search));
    void ga({ search: nieuw.toString() }, { preventScrollReset: true, flushSync: true, ...opties });
  };
  return { adres, verander };
}
