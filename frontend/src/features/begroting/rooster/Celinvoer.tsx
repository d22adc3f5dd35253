import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import stijl from './Rooster.module.css';

/** Where one goes after leaving a cell. */
export type Richting = 'omlaag' | 'omhoog' | 'rechts' | 'links' | 'blijf';

interface Props {
  label: string;
  begin: string;
  /** Started by typing: then the arrow keys leave the cell, as in a spreadsheet. */
  vanTypen: boolean;
  klaar: (tekst: string, richting: Richting) => void;
  annuleer: () => void;
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
  const sluit = (richting: Richting) => {
    if (weg.current) return;
    weg.current = true;
    klaar(tekst, richting);
  };
  const toets = (gebeurtenis: KeyboardEvent) => {
    // The keys of the grid are not those of the input.
    gebeurtenis.stopPropagation();
    if (gebeurtenis.nativeEvent.isComposing) return;
    const { key, shiftKey } = gebeurtenis;
    if (key === 'Escape') {
      weg.current = true;
      annuleer();
      return;
    }
    const richting = naarRichting(key, shiftKey, vanTypen);
    if (!richting) return;
    gebeurtenis.preventDefault();
    sluit(richting);
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
      onChange={({ target }) => {
        zetTekst(target.value);
      }}
      onKeyDown={toets}
      onBlur={() => {
        sluit('blijf');
      }}
    />
  );
}

function naarRichting(key: string, shift: boolean, vanTypen: boolean): Richting | null {
  if (key === 'Enter') return shift ? 'omhoog' : 'omlaag';
  if (key === 'Tab') return shift ? 'links' : 'rechts';
  if (key === 'ArrowDown') return 'omlaag';
  if (key === 'ArrowUp') return 'omhoog';
  if (vanTypen && key === 'ArrowLeft') return 'links';
  if (vanTypen && key === 'ArrowRight') return 'rechts';
  return null;
}
