import { useTranslation } from 'react-i18next';
import stijl from './Begrotingstabel.module.css';

/** What PM, zero and a dash mean under the matrix. */
export function Begrotingslegenda({ metHalfjaar }: { metHalfjaar: boolean }) {
  const { t } = useTranslation();
  return (
    <dl className={stijl.legenda}>
      <div>
        <dt>PM</dt>
        <dd>{t('begroting.pmUitleg')}</dd>
      </div>
      <div>
        <dt>€ 0</dt>
        <dd>{t('begroting.nulUitleg')}</dd>
      </div>
      <div>
        <dt>–</dt>
        <dd>{t('begroting.leegCelUitleg')}</dd>
      </div>
      {metHalfjaar && (
        <div>
          <dt>½</dt>
          <dd>{t('begroting.halfjaarUitleg')}</dd>
        </div>
      )}
    </dl>
  );
}
