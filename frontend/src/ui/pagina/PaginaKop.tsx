import type { ReactNode } from 'react';
import stijl from './Pagina.module.css';
import { PaginaTitel } from './PaginaTitel';

interface Props {
  boven?: ReactNode;
  titel: ReactNode;
  /** The title is content of an agenda, so Dutch. */
  langVanTitel?: string | undefined;
  children?: ReactNode;
}

export function PaginaKop({ boven, titel, langVanTitel, children }: Props) {
  return (
    <header className={stijl.kop}>
      <div>
        {boven !== undefined && <p className={stijl.boven}>{boven}</p>}
        <PaginaTitel lang={langVanTitel}>{titel}</PaginaTitel>
      </div>
      {children}
    </header>
  );
}
