import { useTranslation } from 'react-i18next';
import type { Begrotingsregel } from '../../lib/api';
import { useLeesadressen } from '../../lib/leesadressen';
import { LinkOfTekst } from '../../ui/basis/LinkOfTekst';
import { Nederlands } from '../../ui/basis/Nederlands';
import stijl from './Betaalt.module.css';

interface Props {
  agenda: string;
  acties: Begrotingsregel['acties'];
}

/** The acties that a budget line pays for. */
export function Betaalt({ agenda, acties }: Props) {
  const { t } = useTranslation();
  const lees = useLeesadressen();
  return (
    <div className={stijl.acties}>
      <span className="stil">{t('begroting.betaalt')}</span>
      <Nederlands als="ul">
        {acties.map(({ id, wat }) => (
          <li key={id}>
            <LinkOfTekst to={lees.actie(agenda, id)}>{wat}</LinkOfTekst>
          </li>
        ))}
      </Nederlands>
    </div>
  );
}
