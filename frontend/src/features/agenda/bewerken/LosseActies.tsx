import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deel } from '../../../concept/motor/contract';
import { klassen } from '../../../lib/klassen';
import kaartstijl from '../kaart/Kaart.module.css';
import { Acties } from './Acties';
import type { Bewerkbaar } from './bewerkbaar';
import { NieuweActie } from './NieuweActie';
import { Openknop } from './Openknop';
import { useLeesklik } from './useLeesklik';
import stijl from './Vakken.module.css';

interface Props {
  fase: Deel<'fase'> | null;
  acties: Deel<'actie'>[];
  bewerkbaar: Bewerkbaar;
  /** On a large map. */
  sluitbaar: boolean;
  /** In the left column: where a new resultaat begins. */
  children: ReactNode;
}

/** The last row of a term: a new resultaat, and acties that hang under no strategie. */
export function LosseActies({ fase, acties, bewerkbaar, sluitbaar, children }: Props) {
  const { t } = useTranslation();
  const leesklik = useLeesklik();
  const [eerste] = acties;
  return (
    <tbody className={klassen(kaartstijl.groep, stijl.groep, stijl.slot)} {...leesklik}>
      <tr>
        <td className={kaartstijl.resultaten}>{children}</td>
        <td className={kaartstijl.strategie}>
          {acties.length > 0 && <p className="stil">{t('kaart.zonderStrategie')}</p>}
          {sluitbaar && eerste && (
            <Openknop
              deel={eerste.id}
              titel={t('kaart.zonderStrategie')}
              open={bewerkbaar !== 'niets'}
            />
          )}
        </td>
        <td className={kaartstijl.uitvoering}>
          <div className={stijl.acties}>
            <Acties acties={acties} bewerkbaar={bewerkbaar} />
            <NieuweActie fase={fase} />
          </div>
        </td>
      </tr>
    </tbody>
  );
}
