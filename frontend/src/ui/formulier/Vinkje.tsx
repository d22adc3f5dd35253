import type { ReactNode } from 'react';
import stijl from './Vinkje.module.css';

interface Props {
  id: string;
  aan: boolean;
  zet: (aan: boolean) => void;
  hint?: string;
  children: ReactNode;
}

/** Something that is so or not. */
export function Vinkje({ id, aan, zet, hint, children }: Props) {
  return (
    <div className={stijl.vinkje}>
      <input
        id={id}
        type="checkbox"
        checked={aan}
        onChange={({ target }) => zet(target.checked)}
        {...(hint !== undefined && { 'aria-describedby': `${id}-hint` })}
      />
      <label htmlFor={id}>{children}</label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="stil">
          {hint}
        </p>
      )}
    </div>
  );
}
