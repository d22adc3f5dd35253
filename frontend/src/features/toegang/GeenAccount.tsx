import { useTranslation } from 'react-i18next';
import { adressen } from '../../lib/adressen';
import { inlogadres } from '../../lib/inloggen';
import { Melding } from '../../ui/basis/Melding';

/** Why there is nothing of one's own to see, and what to do about it. */
export function GeenAccount({ ingelogd }: { ingelogd: boolean }) {
  const { t } = useTranslation();
  if (ingelogd) {
    return (
      <Melding soort="leeg" titel={t('mijnActies.zonderOrganisatie')}>
        <p>{t('mijnActies.zonderOrganisatieUitleg')}</p>
      </Melding>
    );
  }
  return (
    <Melding soort="leeg" titel={t('mijnActies.nietIngelogd')}>
      <p>{t('mijnActies.nietIngelogdUitleg')}</p>
      <p>
        <a className="nl-link" href={inlogadres(adressen.mijnActies)}>
          {t('account.inloggen')}
        </a>
      </p>
    </Melding>
  );
}
