import type { ReactNode } from 'react';
import { klassen } from '../../lib/klassen';
import stijl from './Melding.module.css';

interface Props {
  soort: 'fout' | 'leeg';
  titel: string;
  children?: ReactNode;
}

/** Says that something is not there, why, and what to do next. */
export function Melding({ soort, titel, children }: Props) {
  return (
    <div
      className={klassen(stijl.melding, soort === 'fout' && stijl.fout)}
      role={soort === 'fout' ? 'alert' : undefined}
    >
      <p className={stijl.titel}>{titel}</p>
      {children}
    </div>
  );
}
