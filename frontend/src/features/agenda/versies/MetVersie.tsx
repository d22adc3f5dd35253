import type { ReactNode } from 'react';
import { NietGevonden } from '../../../ui/pagina/NietGevonden';
import { useParam } from '../../../ui/pagina/useParam';

/** The number of a versie in the address, or that there is no such page. */
export function MetVersie({ children }: { children: (nummer: number) => ReactNode }) {
  const nummer = useParam('nummer');
  return /^[1-9]\d{0,8}$/.test(nummer) ? children(Number(nummer)) : <NietGevonden />;
}
