import type { ReactNode } from 'react';
import { klassen } from '../../../lib/klassen';
import stijl from './Paneel.module.css';

/** What belongs to the grid and is folded under it. */
export function Vouw({ titel, children }: { titel: string; children: ReactNode }) {
  return (
    <details className={klassen('niet-op-papier', stijl.instellingen)}>
      <summary>{titel}</summary>
      {children}
    </details>
  );
}
