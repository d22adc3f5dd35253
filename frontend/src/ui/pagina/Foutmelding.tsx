import { useTranslation } from 'react-i18next';
import { Probleem } from '../../lib/Probleem';
import { Knop } from '../basis/Knop';
import { Melding } from '../basis/Melding';
import { Nederlands } from '../basis/Nederlands';

interface Props {
  fout: unknown;
  opnieuw: () => void;
}

/** What went wrong in plain words, and a way to try again. */
export function Foutmelding({ fout, opnieuw }: Props) {
  const { t } = useTranslation();
  const probleem = Probleem.vanUitzondering(fout);
  const waarom = navigator.onLine ? probleem.oorzaak : 'geenVerbinding';
  return (
    <Melding soort="fout" titel={t(`fout.${waarom}.titel`)}>
      <p>{t(`fout.${waarom}.uitleg`)}</p>
      {probleem.detail !== null && <Nederlands als="p">{probleem.detail}</Nederlands>}
      <Knop onPress={opnieuw}>{t('fout.opnieuw')}</Knop>
    </Melding>
  );
}
