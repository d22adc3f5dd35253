import type { Totaalreeks } from '../../../lib/api';
import { KANTEN, kantrij, type Kolom } from './indeling';
import type { Keuze } from './Keuze';
import { Themarij } from './Themarij';

interface Props {
  /** Of the thema, or of the total. */
  id: string;
  /** The thema. */
  van?: string;
  kolommen: readonly Kolom[];
  jaren: readonly number[];
  reeks: Totaalreeks | undefined;
  keuze: Keuze;
}

/** Under the lasten what comes in, and what is left to pay. */
export function Kantrijen({ id, van, reeks, ...gemeen }: Props) {
  return KANTEN.map((kant) => (
    <Themarij
      key={kant}
      id={kantrij(id, kant)}
      kant={kant}
      {...(van !== undefined && { van })}
      reeks={reeks?.[kant] ?? undefined}
      {...gemeen}
    />
  ));
}
