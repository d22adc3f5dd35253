import { useTranslation } from 'react-i18next';
import type { Veld } from '../motor/useVeld';
import { Knop } from '../../ui/basis/Knop';
import { Nederlands } from '../../ui/basis/Nederlands';
import stijl from './Botsingkeuze.module.css';

interface Props<T> {
  veld: Pick<Veld<T>, 'waarde' | 'botsing' | 'kies'>;
  /** The value as people read it. */
  inWoorden: (waarde: T) => string;
}

/** Two people wrote in one field: both values, and the choice. Nothing when nobody did. */
export function Botsingkeuze<T>({ veld, inWoorden }: Props<T>) {
  const { t } = useTranslation();
  if (veld.botsing === null) return null;
  const wie = veld.botsing.wie ?? t('bewerken.iemand');
  const keuzes = [
    ['mijn', veld.waarde, t('bewerken.botsing.eigen'), t('bewerken.botsing.kiesEigen')],
    [
      'ander',
      veld.botsing.ander,
      t('bewerken.botsing.vanAnder', { wie }),
      t('bewerken.botsing.kiesAnder', { wie }),
    ],
  ] as const;
  return (
    <span className={stijl.botsing} role="group" aria-label={t('bewerken.botsing.titel')}>
      <strong role="alert">{t('bewerken.botsing.uitleg', { wie })}</strong>
      <span className={stijl.keuzes}>
        {keuzes.map(([keuze, waarde, van, kies]) => (
          <span key={keuze} className={stijl.keuze}>
            <span className={stijl.van}>{van}</span>
            <Nederlands>{inWoorden(waarde) || t('bewerken.nietIngevuld')}</Nederlands>
            <Knop onPress={() => veld.kies(keuze)}>{kies}</Knop>
          </span>
        ))}
      </span>
    </span>
  );
}
