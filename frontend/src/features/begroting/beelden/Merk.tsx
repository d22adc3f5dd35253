import type { ReactNode } from 'react';
import stijl from './Beeld.module.css';
import { useMerken } from './MerkenContext';

interface Props {
  sleutel: string;
  /** What it says: its name and its amount in words. */
  naam: string;
  children: ReactNode;
}

/** A part of a picture one can go to and hear; in a file it is only drawn. */
export function Merk({ sleutel, naam, children }: Props) {
  const merken = useMerken();
  if (merken === null) return <g>{children}</g>;
  return (
    <g
      role="img"
      aria-label={naam}
      // Not a control, but the only way to reach a part of the picture without a mouse.

      tabIndex={merken.bereikbaar === sleutel ? 0 : -1}
      data-merk={sleutel}
      className={stijl.merk}
      onFocus={() => merken.bij(sleutel, naam)}
      onPointerEnter={() => merken.zeg(naam)}
    >
      {children}
    </g>
  );
}
