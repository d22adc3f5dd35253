import { useTranslation } from 'react-i18next';
import { Knop } from '../../../ui/basis/Knop';
import stijl from './Werkbalk.module.css';

interface Props {
  bericht: { zin: string; metOngedaan: boolean } | null;
  ongedaan: () => void;
}

/** What just happened, said once, with a way back. */
export function Bericht({ bericht, ongedaan }: Props) {
  const { t } = useTranslation();
  return (
    <div className={stijl.berichten}>
      <p role="status" className={bericht ? stijl.bericht : undefined}>
        {bericht?.zin}
      </p>
      {bericht?.metOngedaan && <Knop onPress={ongedaan}>{t('bewerken.ongedaanMaken')}</Knop>}
    </div>
  );
}
