import { useTranslation } from 'react-i18next';
import { Knop } from '../../ui/basis/Knop';
import { Melding } from '../../ui/basis/Melding';
import { Nederlands } from '../../ui/basis/Nederlands';
import stijl from './LijktOp.module.css';

interface Props {
  /** What is there already and is called nearly so. */
  namen: readonly string[];
  bezig: boolean;
  toch: () => void;
  /** To another name. */
  anders: () => void;
}

/** Asks whether it is really another one, before it is there twice. */
export function LijktOp({ namen, bezig, toch, anders }: Props) {
  const { t } = useTranslation();
  return (
    <Melding soort="fout" titel={t('lijktOp.titel', { count: namen.length })}>
      <ul className={stijl.namen}>
        {namen.map((naam) => (
          <Nederlands key={naam} als="li">
            {naam}
          </Nederlands>
        ))}
      </ul>
      <p>{t('lijktOp.uitleg')}</p>
      <div className={stijl.knoppen}>
        <Knop isDisabled={bezig} onPress={toch}>
          {t('lijktOp.toch')}
        </Knop>
        <Knop soort="subtiel" onPress={anders}>
          {t('lijktOp.anders')}
        </Knop>
      </div>
    </Melding>
  );
}
