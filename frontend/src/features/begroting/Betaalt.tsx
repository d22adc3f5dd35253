import { useTranslation } from 'react-i18next';
import type { Begrotingsregel } from '../../lib/api';
import { useLeesadressen } from '../../lib/leesadressen';
import { LinkOfTekst } from '../../ui/basis/LinkOfTekst';
import { Nederlands } from '../../ui/basis/Nederlands';
import stijl from './Betaalt.module.css';
import { isBaten } from './maten';

interface Props {
  agenda: string;
  regel: Begrotingsregel;
}

/** The acties that a budget line pays for, or that it comes in with. */
export function Betaalt({ agenda, regel }: Props) {
  const { t } = useTranslation();
  const lees = useLeesadressen();
  return (
    <div className={stijl.acties}>
      <span className="stil">
        {t(isBaten(regel) ? 'begroting.kanten.hoortBij' : 'begroting.betaalt')}
      </span>
      <Nederlands als="ul">
        {regel.acties.map(({ id, wat }) => (
          <li key={id}>
            <LinkOfTekst to={lees.actie(agenda, id)}>{wat}</LinkOfTekst>
          </li>
        ))}
      </Nederlands>
    </div>
  );
}
