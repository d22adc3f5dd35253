import { useId, useRef, useState, type ReactNode } from 'react';
import type { Veld } from '../../../concept/motor/useVeld';
import { klassen } from '../../../lib/klassen';
import { Veldstaat } from './Veldstaat';
import stijl from './Velden.module.css';

interface Props {
  id: string;
  label: string;
  /** Its label stands beside it already. */
  labelVerborgen?: boolean;
  veld: Veld<string>;
  naam: string;
  hint?: ReactNode;
  className?: string | undefined;
  leeg?: string;
}

/** Half of what belongs in such a field is no use: it waits until somebody leaves the field. */
const NA_TYPEN_MS = 30_000;

/** A short value on one line: kept while typing, saved at Enter or when leaving. */
export function Regelveld({ id, label, veld, naam, hint, className, leeg, ...rest }: Props) {
  const begin = useRef(veld.waarde);
  // As it is typed: an amount or a list looks different once it is understood.
  const [getypt, zetGetypt] = useState<string | null>(null);
  const klaar = () => {
    zetGetypt(null);
    veld.rondAf();
  };
  const staat = useId();
  const bij = useId();
  return (
    <span className={klassen(stijl.regelveld, className)}>
      <label htmlFor={id} className={rest.labelVerborgen ? 'alleen-voorlezen' : stijl.label}>
        {label}
      </label>
      <input
        id={id}
        className={stijl.regel}
        value={getypt ?? veld.waarde}
        placeholder={leeg}
        autoComplete="off"
        aria-invalid={veld.fout !== null}
        aria-describedby={hint === undefined ? staat : `${staat} ${bij}`}
        onFocus={() => {
          begin.current = veld.waarde;
        }}
        onChange={({ target }) => {
          zetGetypt(target.value);
          veld.typ(target.value, NA_TYPEN_MS);
        }}
        onBlur={klaar}
        onKeyDown={({ key, nativeEvent, currentTarget }) => {
          if (nativeEvent.isComposing) return;
          if (key === 'Enter') klaar();
          if (key === 'Escape') {
            zetGetypt(null);
            veld.zet(begin.current);
            currentTarget.blur();
          }
        }}
      />
      {hint !== undefined && (
        <span id={bij} className={stijl.hint}>
          {hint}
        </span>
      )}
      <Veldstaat id={staat} veld={veld} naam={naam} />
    </span>
  );
}
