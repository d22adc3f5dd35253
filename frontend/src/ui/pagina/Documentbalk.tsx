import type { ReactNode } from 'react';
import stijl from './Documentbalk.module.css';

interface Props {
  /** Which document this is, in one sentence. */
  tekst: ReactNode;
  /** Ways on, as links. */
  children?: ReactNode;
}

/** Above a page that does not show the agenda as it is now: says quietly what one is reading instead. */
export function Documentbalk({ tekst, children }: Props) {
  return (
    <div role="note" className={stijl.balk}>
      <p className={stijl.tekst}>{tekst}</p>
      {children}
    </div>
  );
}
