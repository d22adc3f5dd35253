import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import type { Ik } from '../../../lib/api';
import { inlogadres } from '../../../lib/inloggen';
import { Link } from '../../../ui/basis/Link';
import { Melding } from '../../../ui/basis/Melding';

interface Props {
  ik: Ik;
  /** Where one goes on after signing in. */
  daarna: string;
}

/** Why there is nothing to edit, and what to do about it. */
export function GeenAgendas({ ik, daarna }: Props) {
  const { t } = useTranslation();
  return ik.ingelogd ? (
    <Melding soort="leeg" titel={t('mijnAgendas.geenRol')}>
      <p>{t('mijnAgendas.geenRolUitleg')}</p>
      <Link to={adressen.mijnActies}>{t('mijnActies.titel')}</Link>
    </Melding>
  ) : (
    <Melding soort="leeg" titel={t('mijnAgendas.nietIngelogd')}>
      <p>{t('mijnAgendas.nietIngelogdUitleg')}</p>
      <a className="nl-link" href={inlogadres(daarna)}>
        {t('account.inloggen')}
      </a>
    </Melding>
  );
}
