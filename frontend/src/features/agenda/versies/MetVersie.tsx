import type { ReactNode } from 'react';
import { versienummer } from '../../../lib/versienummer';
import { NietGevonden } from '../../../ui/pagina/NietGevonden';
import { useParam } from '../../../ui/pagina/useParam';

/** The number of a versie in the address, or that there is no such page. */
export function MetVersie({ children }: { children: (nummer: number) => ReactNode }) {
  const nummer = versienummer(useParam('nummer'));
  return nummer === null ? <NietGevonden /> : children(nummer);
}
