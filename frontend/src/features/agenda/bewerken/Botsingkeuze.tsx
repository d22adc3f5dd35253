import { useTranslation } from 'react-i18next';
import type { Botsing } from '../../../concept/motor/bewerking';
import type { Veld } from '../../../concept/motor/useVeld';
import { Knop } from '../../../ui/basis/Knop';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { useInWoorden } from './useInWoorden';
import stijl from './Velden.module.css';

interface Props {
  veld: Pick<Veld<unknown>, 'waarde' | 'kies'>;
  naam: string;
  botsing: Botsing;
}

/** Two people wrote in one field: both values beside each other, and the choice. */
export function Botsingkeuze({ veld, naam, botsing }: Props) {
  const { t } = useTranslation();
  const inWoorden = useInWoorden();
  const wie = botsing.wie ?? t('bewerken.iemand');
  return (
    <span className={stijl.botsing} role="group" aria-label={t('bewerken.botsing.titel')}>
      <strong role="alert">{t('bewerken.botsing.uitleg', { wie })}</strong>
      <span className={stijl.keuzes}>
        <span className={stijl.keuze}>
          <span className={stijl.van}>{t('bewerken.botsing.eigen')}</span>
          <Nederlands>{inWoorden(naam, veld.waarde)}</Nederlands>
          <Knop
            onPress={() => {
              veld.kies('mijn');
            }}
          >
            {t('bewerken.botsing.kiesEigen')}
          </Knop>
        </span>
        <span className={stijl.keuze}>
          <span className={stijl.van}>{t('bewerken.botsing.vanAnder', { wie })}</span>
          <Nederlands>{inWoorden(naam, botsing.ander)}</Nederlands>
          <Knop
            onPress={() => {
              veld.kies('ander');
            }}
          >
            {t('bewerken.botsing.kiesAnder', { wie })}
          </Knop>
        </span>
      </span>
    </span>
  );
}
