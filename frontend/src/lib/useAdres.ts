import { type NavigateOptions, useNavigate, useSearchParams } from 'react-router';

/**
 * The query of the address, and the one way to change it. A change starts from the address as it is at that moment:
 * the page is drawn a little later, so who is quick would otherwise undo the change before.
 */
export function useAdres() {
  const [adres] = useSearchParams();
  const ga = useNavigate();
  const verander = (
    wijzig: (nu: URLSearchParams) => URLSearchParams,
    opties: NavigateOptions = {},
  ) => {
    const nieuw = wijzig(new URLSearchParams(window.location.search));
    void ga({ search: nieuw.toString() }, { preventScrollReset: true, ...opties });
  };
  return { adres, verander };
}
