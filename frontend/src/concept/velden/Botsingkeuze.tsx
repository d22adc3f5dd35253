import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Veld } from '../motor/useVeld';
import { Knop } from '../../ui/basis/Knop';
import { Nederlands } from '../../ui/basis/Nederlands';
import stijl from './Velden.module.css';

interface Props<T> {
  veld: Veld<T>;
  /** The value as people read it. */
  inWoorden: (waarde: T) => string;
}

/** Two people wrote in one field: both values, and the choice. Nothing when nobody did. */
export function Botsingkeuze<T>({ veld, inWoorden }: Props<T>) {
  const { t } = useTranslation();
  const kop = useId();
  if (veld.botsing === null) return null;
  const wie = veld.botsing.wie ?? t('bewerken.iemand');
  const woorden = (waarde: T) => inWoorden(waarde) || t('bewerken.nietIngevuld');
  return (
    <div className={stijl.botsing} role="group" aria-labelledby={kop}>
      <p id={kop} role="alert">
        <strong>{t('bewerken.botsing.uitleg', { wie })}</strong>
      </p>
      <div className={stijl.keuzes}>
        <div className={stijl.keuze}>
          <dl>
            <dt>{t('bewerken.botsing.eigen')}</dt>
            <Nederlands als="dd">{woorden(veld.waarde)}</Nederlands>
          </dl>
          <Knop
            onPress={() => {
              veld.kies('mijn');
            }}
          >
            {t('bewerken.botsing.kiesEigen')}
          </Knop>
        </div>
        <div className={stijl.keuze}>
          <dl>
            <dt>{t('bewerken.botsing.vanAnder', { wie })}</dt>
            <Nederlands als="dd">{woorden(veld.botsing.ander)}</Nederlands>
          </dl>
          <Knop
            onPress={() => {
              veld.kies('ander');
            }}
          >
            {t('bewerken.botsing.kiesAnder', { wie })}
          </Knop>
        </div>
      </div>
    </div>
  );
}
