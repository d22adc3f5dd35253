import { useTranslation } from 'react-i18next';
import stijl from './Begrotingslegenda.module.css';

/** What PM, zero and a dash mean under the matrix. */
export function Begrotingslegenda({ metHalfjaar }: { metHalfjaar: boolean }) {
  const { t } = useTranslation();
  const tekens = {
    PM: t('begroting.pmUitleg'),
    '€ 0': t('begroting.nulUitleg'),
    '–': t('begroting.nietIngevuld'),
    ...(metHalfjaar && { '½': t('begroting.halfjaarUitleg') }),
  };
  return (
    <dl className={stijl.legenda}>
      {Object.entries(tekens).map(([teken, uitleg]) => (
        <div key={teken}>
          <dt>{teken}</dt>
          <dd>{uitleg}</dd>
        </div>
      ))}
    </dl>
  );
}
