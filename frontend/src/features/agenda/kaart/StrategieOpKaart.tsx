import { useTranslation } from 'react-i18next';
import type { Resultaat, Strategie } from '../../../lib/api';
import { useTaal } from '../../../lib/i18n/useTaal';
import { alleenVoor } from './kaartrijen';
import stijl from './StrategieOpKaart.module.css';

interface Props {
  strategie: Strategie | null;
  /** The results beside it. */
  resultaten: Resultaat[];
  nummers: Map<string, number>;
}

export function StrategieOpKaart({ strategie, resultaten, nummers }: Props) {
  const { t } = useTranslation();
  const { langVanInhoud } = useTaal();
  if (!strategie) {
    return <h3 className={stijl.zonder}>{t('kaart.zonderStrategie')}</h3>;
  }
  const deel = alleenVoor(strategie, resultaten);
  return (
    <div id={`strategie-${strategie.id}`} tabIndex={-1} className={stijl.blijft}>
      <h3 className={stijl.titel} lang={langVanInhoud}>
        {strategie.titel}
      </h3>
      {deel.length > 0 && (
        <p className={stijl.deel}>
          {t('kaart.alleenVoor', {
            count: deel.length,
            nummers: deel.map(({ id }) => nummers.get(id)).join(', '),
          })}
        </p>
      )}
    </div>
  );
}
