import type { ReactNode } from 'react';
import { klassen } from '../../lib/klassen';
import stijl from './Tabel.module.css';

interface Props {
  naam: string;
  className?: string | undefined;
  children: ReactNode;
}

/** Around a table that scrolls sideways on a small screen: the keyboard can get into it. */
export const Rolvak = ({ naam, className, children }: Props) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  <div className={klassen(stijl.rol, className)} role="region" aria-label={naam} tabIndex={0}>
    {children}
  </div>
);
