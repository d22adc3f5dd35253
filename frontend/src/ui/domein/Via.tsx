import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { adressen } from '../../lib/adressen';
import type { ActieVanOrganisatie } from '../../lib/api';
import { Link } from '../basis/Link';
import { Nederlands } from '../basis/Nederlands';
import stijl from './Via.module.css';

interface Props {
  betrokken: ActieVanOrganisatie['betrokken'];
  agenda: string | undefined;
}

/** Through which afdelingen and groepen it takes part, all the way, and as what; its own rol is on its chip. */
export function Via({ betrokken, agenda }: Props) {
  const { t } = useTranslation();
  const viaAnderen = betrokken.filter(({ pad }) => pad.length > 0);
  if (viaAnderen.length === 0) return null;
  return (
    <ul className={stijl.via} aria-label={t('organisatie.rollen')}>
      {viaAnderen.map(({ rol, pad }) => (
        <li key={`${rol} ${pad.map(({ code }) => code).join(' ')}`}>
          {t(`rol.${rol}`)} {t('organisatie.via')}{' '}
          <Nederlands>
            {pad.map(({ code, naam }, i) => (
              <Fragment key={code}>
                {i > 0 && ' › '}
                <Link to={adressen.organisatie(code, agenda)}>{naam}</Link>
              </Fragment>
            ))}
          </Nederlands>
        </li>
      ))}
    </ul>
  );
}
