import { useTranslation } from 'react-i18next';
import { Probleem } from '../../../../lib/Probleem';
import { Knop } from '../../../../ui/basis/Knop';
import { Melding } from '../../../../ui/basis/Melding';
import { Nederlands } from '../../../../ui/basis/Nederlands';

interface Props {
  titel: string;
  fout: unknown;
  /** Left out where the button to try again stands already. */
  opnieuw?: () => void;
}

/** Why it did not go on; nothing was made. */
export function Bestandmislukt({ titel, fout, opnieuw }: Props) {
  const { t } = useTranslation();
  const { detail, oorzaak } = Probleem.vanUitzondering(fout);
  return (
    <Melding soort="fout" titel={titel}>
      {detail === null ? (
        <p>{t(`fout.${oorzaak}.uitleg`)}</p>
      ) : (
        <Nederlands als="p">{detail}</Nederlands>
      )}
      <p>{t('agendabestand.nietsVeranderd')}</p>
      {opnieuw && <Knop onPress={opnieuw}>{t('fout.opnieuw')}</Knop>}
    </Melding>
  );
}
