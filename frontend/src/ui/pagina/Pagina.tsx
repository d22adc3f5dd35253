import { type ReactNode, useEffect } from 'react';
import { useLocation } from 'react-router';
import { zetPaginatitel } from '../../lib/paginatitel';
import { Kruimelpad, type Kruimel } from './Kruimelpad';
import stijl from './Pagina.module.css';
import { Papierkop } from './Papierkop';

interface Props {
  /** For the tab of the browser. */
  titel: string;
  kruimels: Kruimel[];
  accent?: number;
  /** Of which agenda it is, where the kruimels do not say it. */
  van?: string;
  children: ReactNode;
}

/** A page with its own title in the browser; an anchor in the address is found once the content is there. */
export function Pagina({ titel, kruimels, accent, van, children }: Props) {
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
      <Papierkop van={van ?? kruimels.find(({ inhoud }) => inhoud)?.tekst ?? null} />
      <Kruimelpad kruimels={kruimels} />
      {children}
    </div>
  );
}
