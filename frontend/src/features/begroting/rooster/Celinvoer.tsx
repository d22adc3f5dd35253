import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { STAPPEN, type Stap } from './beweging';
import type { Celbewerking } from './Keuze';
import stijl from './Celinvoer.module.css';

interface Props extends Celbewerking {
  label: string;
}

/** The cell while it is being edited. What was typed is kept when the focus goes elsewhere. */
export function Celinvoer({ label, begin, vanTypen, klaar, annuleer }: Props) {
  const [tekst, zetTekst] = useState(begin);
  const veld = useRef<HTMLInputElement>(null);
  const weg = useRef(false);
  useEffect(() => {
    veld.current?.focus();
    if (!vanTypen) veld.current?.select();
  }, [vanTypen]);
  const sluit = (stap: Stap | null) => {
    if (weg.current) return;
    weg.current = true;
    klaar(tekst, stap);
  };
  const toets = (gebeurtenis: KeyboardEvent) => {
    // The keys of the grid are not those of the input.
    gebeurtenis.stopPropagation();
    if (gebeurtenis.nativeEvent.isComposing) return;
    if (gebeurtenis.key === 'Escape') {
      weg.current = true;
      annuleer();
      return;
    }
    const stap = stapUit(gebeurtenis, vanTypen);
    if (!stap) return;
    gebeurtenis.preventDefault();
    sluit(stap);
  };
  return (
    <input
      ref={veld}
      className={stijl.invoer}
      aria-label={label}
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      value={tekst}
      onChange={({ target }) => zetTekst(target.value)}
      onKeyDown={toets}
      onBlur={() => sluit(null)}
    />
  );
}

/** Which way a key leads out of the cell; null when it is one of the input. */
function stapUit({ key, shiftKey }: KeyboardEvent, vanTypen: boolean): Stap | null {
  if (key === 'Enter') return shiftKey ? [-1, 0] : [1, 0];
  if (key === 'Tab') return shiftKey ? [0, -1] : [0, 1];
  const stap = key.startsWith('Arrow') ? STAPPEN[key] : undefined;
  return stap && (vanTypen || stap[1] === 0) ? stap : null;
}
