import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** React Router's key of the page that the browser itself loaded. */
const EERSTE_LADING = 'default';

/** The h1. After navigation it gets focus, so that keyboard and screen reader begin at the new page. */
export function PaginaTitel({
  children,
  lang,
}: {
  children: ReactNode;
  lang?: string | undefined;
}) {
  const kop = useRef<HTMLHeadingElement>(null);
  const { pathname, key, hash } = useLocation();
  const eerste = useRef(key);
  useEffect(() => {
    if (eerste.current !== EERSTE_LADING && hash === '')
      kop.current?.focus({ preventScroll: true });
    eerste.current = '';
    // A new path is a new page; a filter in the address is not.
  }, [pathname, hash]);
  return (
    <h1 ref={kop} tabIndex={-1} lang={lang} className="nl-heading nl-heading--level-1">
      {children}
    </h1>
  );
}
