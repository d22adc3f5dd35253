import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deel } from '../../../concept/motor/contract';
import { klassen } from '../../../lib/klassen';
import kaartstijl from '../kaart/Kaart.module.css';
import { ActieVak } from './ActieVak';
import { NieuweActie } from './NieuweActie';
import stijl from './Vakken.module.css';

interface Props {
  fase: Deel<'fase'> | null;
  acties: Deel<'actie'>[];
  /** In the left column: where a new resultaat begins. */
  children: ReactNode;
}

/** The last row of a term: a new resultaat, and acties that hang under no strategie. */
export function LosseActies({ fase, acties, children }: Props) {
  const { t } = useTranslation();
  return (
    <tbody className={klassen(kaartstijl.groep, stijl.groep, stijl.slot)}>
      <tr>
        <td className={kaartstijl.resultaten}>{children}</td>
        <td className={kaartstijl.strategie}>
          {acties.length > 0 && <p className="stil">{t('kaart.zonderStrategie')}</p>}
        </td>
        <td className={kaartstijl.uitvoering}>
          <div className={stijl.acties}>
            {acties.map((actie) => (
              <ActieVak key={actie.id} actie={actie} buren={acties} />
            ))}
            <NieuweActie fase={fase} />
          </div>
        </td>
      </tr>
    </tbody>
  );
}
