import { IconCloudOff } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { wachtendVanAnderen, type Wachtende } from '../motor/account';
import { useConceptOmgeving } from '../motor/ConceptContext';
import { klassen } from '../../lib/klassen';
import stijl from './ConceptKop.module.css';

/** What somebody who was signed in here before has not saved yet: it is kept, and goes under no other name. */
export function VanAnderen() {
  const { t } = useTranslation();
  const { agenda, bewerker } = useConceptOmgeving();
  const wachtend = useSyncExternalStore(hoorOpslag, () =>
    JSON.stringify(wachtendVanAnderen(localStorage, agenda, bewerker.account)),
  );
  return (JSON.parse(wachtend) as Wachtende[]).map(({ naam, aantal }) => (
    <p role="status" key={naam} className={klassen(stijl.bewaard, stijl.ander)}>
      <IconCloudOff aria-hidden size={18} />
      <span>
        {t('bewerken.stand.ander', { count: aantal, naam: naam || t('bewerken.iemand') })}
      </span>
    </p>
  ));
}

function hoorOpslag(luisteraar: () => void): () => void {
  window.addEventListener('storage', luisteraar);
  return () => window.removeEventListener('storage', luisteraar);
}
