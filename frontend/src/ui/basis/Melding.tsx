import '@utrecht/alert-css/dist/index.css';
import type { ReactNode } from 'react';
import { klassen } from '../../lib/klassen';
import { Kop } from './Kop';
import stijl from './Melding.module.css';

interface Props {
  soort: 'fout' | 'leeg';
  titel: string;
  /** The title is a heading: there is a list under it. What is taken off that list is not read out again. */
  kop?: boolean;
  children?: ReactNode;
}

/** Says that something is not there, why, and what to do next. */
export function Melding({ soort, titel, kop = false, children }: Props) {
  return (
    <div
      className={klassen('utrecht-alert', stijl.melding, soort === 'fout' && stijl.fout)}
      role={soort === 'fout' ? 'alert' : undefined}
      {...(kop && { 'aria-atomic': false, 'aria-relevant': 'additions' })}
    >
      <div className={klassen('utrecht-alert__content', stijl.inhoud)}>
        {kop ? (
          <Kop niveau={2} als={4}>
            {titel}
          </Kop>
        ) : (
          <p className={stijl.titel}>{titel}</p>
        )}
        {children}
      </div>
    </div>
  );
}
