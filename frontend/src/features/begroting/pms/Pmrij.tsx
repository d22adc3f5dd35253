import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCelveld } from '../../../concept/motor/useVeld';
import { formatDatum } from '../../../lib/format/datum';
import { formatBedrag } from '../../../lib/format/geld';
import { useTaal } from '../../../lib/i18n/useTaal';
import { klassen } from '../../../lib/klassen';
import { vandaag } from '../../../lib/vandaag';
import { Knop } from '../../../ui/basis/Knop';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { celVanBedrag } from '../rooster/celwaarde';
import { isTeLaat, type Pm } from './pmsVan';
import { Pmbedrag } from './Pmbedrag';
import stijl from './Pms.module.css';

interface Props {
  pm: Pm;
  /** Says what happened, also when the row itself is gone. */
  meld: (bericht: string) => void;
  /** Asks who decides, and by when. */
  beslis: () => void;
}

export const wieId = ({ sleutel }: Pm): string => `pm-wie-${sleutel}`;

/** One PM: what it is for, by when it is decided, and a place to fill in the amount. */
export function Pmrij({ pm, meld, beslis }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const veld = useCelveld(pm.regel, pm.pad);
  const { onderdeel } = pm.regel.inhoud;
  const namen = { onderdeel, jaar: pm.jaar, maat: t(`begroting.maten.${pm.maat}`).toLowerCase() };
  const { beslistVoor } = pm.cel;
  const teLaat = isTeLaat(beslistVoor, vandaag());
  return (
    <li className={stijl.rij}>
      <div className={stijl.tekst}>
        <h3 className={stijl.titel}>
          <Nederlands>{onderdeel}</Nederlands>, {pm.jaar}
        </h3>
        <p className="stil">
          <Nederlands>{pm.thema.naam}</Nederlands> · {t(`begroting.maten.${pm.maat}`)}
        </p>
        <p className={klassen(teLaat && stijl.teLaat)}>
          {teLaat && <IconAlertTriangle aria-hidden size={18} />}
          {beslistVoor === null
            ? pm.maat === 'begroot' && <span className="stil">{t('pms.geenDatum')}</span>
            : t(teLaat ? 'pms.teLaat' : 'pms.voor', { datum: formatDatum(beslistVoor, taal) })}
        </p>
      </div>
      <div className={stijl.doen}>
        <Pmbedrag
          id={`pm-${pm.sleutel}`}
          namen={namen}
          bewaar={(bedrag) => {
            veld.zet(celVanBedrag(bedrag));
            meld(t('pms.vastgelegd', { ...namen, bedrag: formatBedrag(bedrag, taal) }));
          }}
        />
        {pm.maat === 'begroot' && (
          <Knop id={wieId(pm)} soort="subtiel" aria-label={t('pms.wieVan', namen)} onPress={beslis}>
            {t('pms.wie')}
          </Knop>
        )}
      </div>
    </li>
  );
}
