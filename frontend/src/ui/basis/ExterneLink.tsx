import type { ReactNode } from 'react';

/** A link to another site; only web addresses become links, whatever the data says. */
export function ExterneLink({ href, children }: { href: string; children: ReactNode }) {
  if (!/^https?:\/\//i.test(href)) return <>{children}</>;
  return (
    <a className="nl-link" href={href} rel="noopener noreferrer external">
      {children}
    </a>
  );
}
