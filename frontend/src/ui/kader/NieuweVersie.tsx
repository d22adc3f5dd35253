import { useTranslation } from 'react-i18next';
import { slaAllesOp } from '../../lib/versie/bewerkers';
import { useNieuweVersie } from '../../lib/versie/useNieuweVersie';
import { Knop } from '../basis/Knop';
import stijl from './NieuweVersie.module.css';

/** Above every page, also one that failed because a part of the old version is gone. */
export function NieuweVersie() {
  const { t } = useTranslation();
  if (!useNieuweVersie()) return null;
  return (
    <div role="alert" className={`${stijl.balk} niet-op-papier`}>
      <p>{t('nieuweVersie.uitleg')}</p>
      <Knop onPress={() => void slaAllesOp().then(() => window.location.reload())}>
        {t('nieuweVersie.knop')}
      </Knop>
    </div>
  );
}
