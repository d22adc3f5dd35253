import { useTranslation } from 'react-i18next';
import type { IngevuldePm } from '../../../lib/api';
import { formatTijdstip } from '../../../lib/format/datum';
import { formatGeld } from '../../../lib/format/geld';
import { useTaal } from '../../../lib/i18n/useTaal';
import { Melding } from '../../../ui/basis/Melding';
import { Nederlands } from '../../../ui/basis/Nederlands';
import stijl from './Pms.module.css';

/** What was PM and became an amount: which, when and by whom, the newest first. */
export function IngevuldePms({ regels }: { regels: readonly IngevuldePm[] }) {
  const { t } = useTranslation();
  return regels.length === 0 ? (
    <Melding soort="leeg" titel={t('pms.leegIngevuld')}>
      <p>{t('pms.leegIngevuldUitleg')}</p>
    </Melding>
  ) : (
    <ul className={stijl.lijst}>
      {regels.map((pm) => (
        <Ingevuld key={`${pm.wijziging} ${pm.regel.id} ${pm.maat} ${pm.jaar}`} pm={pm} />
      ))}
    </ul>
  );
}

function Ingevuld({ pm }: { pm: IngevuldePm }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const wanneer = formatTijdstip(pm.tijdstip, taal);
  const gelijk = pm.nu.soort === 'bedrag' && pm.nu.bedrag === pm.werd.bedrag;
  return (
    <li className={stijl.rij}>
      <div className={stijl.tekst}>
        <h2 className={stijl.titel}>
          <Nederlands>{pm.regel.onderdeel}</Nederlands>, {pm.jaar}
        </h2>
        <p className="stil">
          <Nederlands>{pm.thema.naam}</Nederlands> ·{' '}
          {t(`begroting.maten.${pm.maat === 'toegezegd' ? 'toegezegd' : 'begroot'}`)}
        </p>
      </div>
      <div className={stijl.tekst}>
        <p>
          <strong>{t('pms.werd', { bedrag: formatGeld(pm.werd, taal) })}</strong>
          {!gelijk && (
            <>
              {' · '}
              {t('pms.nu', {
                bedrag:
                  pm.nu.soort === 'leeg' ? t('begroting.nietIngevuld') : formatGeld(pm.nu, taal),
              })}
            </>
          )}
        </p>
        <p className="stil">
          {pm.door === null
            ? t('pms.doorOnbekend', { wanneer })
            : t('pms.door', { wie: pm.door, wanneer })}
          {pm.beslistDoor !== null && (
            <>
              {' · '}
              {t('pms.zouBeslissen', { wie: pm.beslistDoor.naam })}
            </>
          )}
        </p>
      </div>
    </li>
  );
}
