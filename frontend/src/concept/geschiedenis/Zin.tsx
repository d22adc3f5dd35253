import { Nederlands } from '../../ui/basis/Nederlands';
import type { Zinsdeel } from './zinnen';

/** A sentence; what is quoted from the agenda is Dutch in any language of the screen. */
export function Zin({ delen }: { delen: Zinsdeel[] }) {
  return delen.map(({ tekst, merk }, i) =>
    merk === undefined ? (
      tekst
    ) : (
      <Nederlands key={i} als={merk === 'titel' ? 'strong' : 'q'} data-merk={merk}>
        {tekst}
      </Nederlands>
    ),
  );
}
