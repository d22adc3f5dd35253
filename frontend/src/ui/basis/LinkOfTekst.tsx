import type { ReactNode } from 'react';
import { Link } from './Link';

/** A link where there is something to read, else only the words. */
export function LinkOfTekst({ to, children }: { to: string | null; children: ReactNode }) {
  return to === null ? <>{children}</> : <Link to={to}>{children}</Link>;
}
