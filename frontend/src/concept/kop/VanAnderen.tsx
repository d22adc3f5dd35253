import { IconCloudOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useVanAnderen } from '../motor/useVanAnderen';
import { klassen } from '../../lib/klassen';
import stijl from './ConceptKop.module.css';

/** What somebody who was signed in here before has not saved yet: it is kept, and goes under no other name. */
export function VanAnderen() {
  const { t } = useTranslation();
  return useVanAnderen().map(({ naam, aantal }) => (
    <p role="status" key={naam} className={klassen(stijl.bewaard, stijl.ander)}>
      <IconCloudOff aria-hidden size={18} />
      <span>
        {t('bewerken.stand.ander', { count: aantal, naam: naam || t('bewerken.iemand') })}
      </span>
    </p>
  ));
}
