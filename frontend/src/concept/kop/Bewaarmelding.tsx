import { IconAlertTriangle, IconCheck, IconCloudOff, IconLoader2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useStand } from '../motor/useStand';
import { inlogadres } from '../../lib/inloggen';
import { klassen } from '../../lib/klassen';
import stijl from './ConceptKop.module.css';

const ICOON = {
  opgeslagen: IconCheck,
  bezig: IconLoader2,
  wacht: IconCloudOff,
  hapert: IconCloudOff,
  uitgelogd: IconCloudOff,
  ander: IconCloudOff,
  fout: IconAlertTriangle,
  botsing: IconAlertTriangle,
};

/** How far saving is, of everything together. Only trouble is read out: saving itself is routine. */
export function Bewaarmelding({ className }: { className?: string | undefined }) {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  const { stand, aantal, naam, veilig } = useStand((b) => b.bewaarstand());
  const gewoon = stand === 'opgeslagen' || stand === 'bezig';
  const Icoon = ICOON[stand];
  const regel = (
    <p className={klassen(stijl.bewaard, stijl[stand])}>
      <Icoon aria-hidden size={18} />
      <span>
        {t(`bewerken.stand.${stand}`, { count: aantal, naam: naam || t('bewerken.iemand') })}
        {(stand === 'uitgelogd' || stand === 'ander') && (
          <>
            {' '}
            <a className="nl-link" href={inlogadres(pathname + search)}>
              {t('account.inloggen')}
            </a>
          </>
        )}
      </span>
    </p>
  );
  return (
    <div className={klassen('niet-op-papier', className)}>
      {gewoon && regel}
      <div role="status">
        {!gewoon && regel}
        {!veilig && (
          <p className={klassen(stijl.bewaard, stijl.fout)}>{t('bewerken.nietVeilig')}</p>
        )}
      </div>
    </div>
  );
}
