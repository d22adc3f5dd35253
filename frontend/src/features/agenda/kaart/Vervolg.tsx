import type { ReactNode } from 'react';
import { Nederlands } from '../../../ui/basis/Nederlands';

/** On paper, in a row that goes on with what began above it, perhaps on another page. */
export function Vervolg({ children }: { children: ReactNode }) {
  return (
    <Nederlands als="p" className="stil">
      {children}
    </Nederlands>
  );
}
