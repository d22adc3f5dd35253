import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { Ik } from '../../../lib/api';
import { inlogadres } from '../../../lib/inloggen';
import { Melding } from '../../../ui/basis/Melding';

interface Props {
  ik: Ik;
  /** It is about making one. */
  maken?: boolean;
}

/** Why there is no organisatie to keep up or to make, and what to do about it. */
export function GeenOrganisaties({ ik, maken = false }: Props) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  return ik.ingelogd ? (
    <Melding
      soort="leeg"
      titel={t(maken ? 'nieuweOrganisatie.geenRol' : 'mijnOrganisaties.geenRol')}
    >
      <p>{t(maken ? 'nieuweOrganisatie.geenRolUitleg' : 'mijnOrganisaties.geenRolUitleg')}</p>
    </Melding>
  ) : (
    <Melding soort="leeg" titel={t('mijnOrganisaties.nietIngelogd')}>
      <p>{t('mijnOrganisaties.nietIngelogdUitleg')}</p>
      <a className="nl-link" href={inlogadres(pathname)}>
        {t('account.inloggen')}
      </a>
    </Melding>
  );
}
