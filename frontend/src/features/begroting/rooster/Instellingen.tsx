import { useTranslation } from 'react-i18next';
import type { Begrotingstabel } from '../../../concept/motor/contract';
import { Veldinvoer } from '../../../concept/velden/Veldinvoer';
import stijl from './Paneel.module.css';
import { Vouw } from './Vouw';

/** Which years the begroting has and with which besluit; of a scenario also its name. */
export function Instellingen({ tabel }: { tabel: Begrotingstabel }) {
  const { t } = useTranslation();
  const { begroting, besluiten, isScenario } = tabel;
  return (
    <Vouw titel={t('rooster.instellingen.titel')}>
      <div className={stijl.velden}>
        {isScenario && <Veldinvoer deel={begroting} veld="naam" verplicht />}
        <div className={stijl.jaren}>
          <Veldinvoer deel={begroting} veld="vanJaar" />
          <Veldinvoer deel={begroting} veld="totJaar" />
        </div>
        <p className="stil">{t('rooster.instellingen.jarenUitleg')}</p>
        <Veldinvoer deel={begroting} veld="besluit" delen={besluiten} />
        <Veldinvoer deel={begroting} veld="toelichting" />
      </div>
    </Vouw>
  );
}
