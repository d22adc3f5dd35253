import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deel } from '../../../concept/motor/contract';
import { useVeld } from '../../../concept/motor/useVeld';
import { Veldinvoer } from '../../../concept/velden/Veldinvoer';
import kaartstijl from '../kaart/ActieOpKaart.module.css';
import { focusOp, veldId } from '../../../lib/focus';
import { Gereedschap } from './Gereedschap';
import { HoeVeld } from './HoeVeld';
import { MeerVanActie } from './MeerVanActie';
import { useVak } from './sleep';
import { VakStaat } from './VakStaat';
import stijl from './Vakken.module.css';
import { WanneerVeld } from './WanneerVeld';
import { WieVeld } from './WieVeld';

/** An agreement, edited in place: wat as its heading, then wie, wanneer and hoe. */
export const ActieVak = memo(function ActieVak({ actie }: { actie: Deel<'actie'> }) {
  const { t } = useTranslation();
  const vak = useVak(actie);
  const wat = useVeld(actie, 'wat').waarde;
  const { id } = actie;
  return (
    <article {...vak} className={stijl.actie} aria-label={wat}>
      <div className={kaartstijl.kop}>
        <h4 className={stijl.wat}>
          <Veldinvoer
            deel={actie}
            veld="wat"
            vorm="plek"
            label={t('bewerken.veld.wat')}
            verder={() => focusOp(veldId(id, 'wie'))}
          />
        </h4>
        <Gereedschap deel={actie} />
      </div>
      <VakStaat deel={actie} />
      <dl className={kaartstijl.delen}>
        <dt>{t('actie.wie')}</dt>
        <dd>
          <WieVeld actie={actie} />
        </dd>
        <dt>{t('actie.wanneer')}</dt>
        <dd>
          <WanneerVeld actie={actie} />
        </dd>
        <dt>{t('actie.hoe')}</dt>
        <dd>
          <HoeVeld actie={actie} />
        </dd>
      </dl>
      <MeerVanActie actie={actie} />
    </article>
  );
});
