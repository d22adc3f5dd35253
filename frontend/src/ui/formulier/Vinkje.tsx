import type { ReactNode } from 'react';
import { klassen } from '../../lib/klassen';
import stijl from './Vinkje.module.css';

interface Props {
  id: string;
  aan: boolean;
  zet: (aan: boolean) => void;
  hint?: string;
  /** What is wrong; the summary of the form says it aloud. */
  fout?: ReactNode;
  children: ReactNode;
}

/** Something that is so or not. */
export function Vinkje({ id, aan, zet, hint, fout, children }: Props) {
  const isFout = fout !== undefined && fout !== null;
  return (
    <div className={stijl.vinkje}>
      <input
        id={id}
        type="checkbox"
        checked={aan}
        onChange={({ target }) => zet(target.checked)}
        {...(isFout && { 'aria-invalid': true })}
        aria-describedby={
          klassen(hint !== undefined && `${id}-hint`, isFout && `${id}-fout`) || undefined
        }
      />
      <label htmlFor={id}>{children}</label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="stil">
          {hint}
        </p>
      )}
      {isFout && (
        <p id={`${id}-fout`} className={stijl.fout}>
          {fout}
        </p>
      )}
    </div>
  );
}
