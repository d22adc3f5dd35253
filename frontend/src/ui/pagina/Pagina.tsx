import { type ReactNode, useEffect } from 'react';
import { useLocation } from 'react-router';
import { zetPaginatitel } from '../../lib/paginatitel';
import { Kruimelpad, type Kruimel } from './Kruimelpad';
import stijl from './Pagina.module.css';

interface Props {
  /** For the tab of the browser. */
  titel: string;
  kruimels: Kruimel[];
  accent?: number;
  children: ReactNode;
}

/** A page with its own title in the browser; an anchor in the address is found once the content is there. */
export function Pagina({ titel, kruimels, accent, children }: Props) {
  const { hash } = useLocation();
  useEffect(() => {
    zetPaginatitel(titel === 'Strategiekaart' ? titel : `${titel} – Strategiekaart`);
  }, [titel]);
  useEffect(() => {
    const anker = hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
    anker?.scrollIntoView();
    anker?.focus({ preventScroll: true });
  }, [hash]);
  return (
    <div className={stijl.pagina} data-accent={accent}>
      <Kruimelpad kruimels={kruimels} />
      {children}
    </div>
  );
}
