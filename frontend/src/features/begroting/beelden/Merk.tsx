import type { ReactNode } from 'react';
import stijl from './Beeld.module.css';

interface Props {
  /** Its group and what it is within that: "2026/pm". */
  sleutel: string;
  /** What it says: its name and its amount in words. */
  naam: string;
  children: ReactNode;
}

/** A part of a picture one can go to and hear: the Doek sees to that. Marks stand in the order in which they are read. */
export const Merk = ({ sleutel, naam, children }: Props) => (
  // Not a control, but the only way to reach a part of the picture without a mouse.
  <g role="img" aria-label={naam} tabIndex={-1} data-merk={sleutel} className={stijl.merk}>
    {children}
  </g>
);
