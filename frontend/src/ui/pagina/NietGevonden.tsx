import { useTranslation } from 'react-i18next';
import { adressen } from '../../lib/adressen';
import { Link } from '../basis/Link';
import { Pagina } from './Pagina';
import { PaginaTitel } from './PaginaTitel';

/** A friendly 404: what may have happened and where to go. */
export function NietGevonden() {
  const { t } = useTranslation();
  return (
    <Pagina titel={t('nietGevonden.titel')} kruimels={[]}>
      <PaginaTitel>{t('nietGevonden.titel')}</PaginaTitel>
      <p className="nl-paragraph lopend">{t('nietGevonden.uitleg')}</p>
      <p className="nl-paragraph">
        <Link to={adressen.agendas}>{t('nietGevonden.naarAgendas')}</Link> {t('nietGevonden.of')}{' '}
        <Link to={adressen.zoeken}>{t('nietGevonden.zoeken')}</Link>.
      </p>
    </Pagina>
  );
}
