import type { ReactNode } from 'react';
import { klassen } from '../../../lib/klassen';
import { plekkenmerken } from './plek';
import stijl from './Naamcel.module.css';
import rooster from './Rooster.module.css';

interface Props {
  rij: string;
  scope: 'row' | 'rowgroup';
  actief: boolean;
  /** What the button beside the name does: the grid hears the click, and opens the row. */
  knop?: { label: string; icoon: ReactNode } | undefined;
  children: ReactNode;
}

/** The name of a row. */
export function Naamcel({ rij, scope, actief, knop, children }: Props) {
  return (
    <th
      {...plekkenmerken(rij, 0, actief)}
      scope={scope}
      className={klassen(rooster.naam, actief && rooster.actief)}
    >
      <span className={stijl.naamregel}>
        <span className={stijl.naamtekst}>{children}</span>
        {knop && (
          <button
            type="button"
            tabIndex={-1}
            className={klassen('niet-op-papier', stijl.knopje)}
            aria-label={knop.label}
          >
            {knop.icoon}
          </button>
        )}
      </span>
    </th>
  );
}
