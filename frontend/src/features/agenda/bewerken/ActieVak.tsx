import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deel } from '../../../concept/motor/contract';
import { useBewerker } from '../../../concept/motor/ConceptContext';
import { useVeld } from '../../../concept/motor/useVeld';
import { Tekstinvoer } from '../../../concept/velden/Tekstinvoer';
import kaartstijl from '../kaart/ActieOpKaart.module.css';
import { useBewerkomgeving } from './BewerkContext';
import { deelId, focusOp, nieuwId, veldId } from '../../../lib/focus';
import { Gereedschap } from './Gereedschap';
import { HoeVeld } from './HoeVeld';
import { MeerVanActie } from './MeerVanActie';
import { useNeerzetten } from './sleep';
import { useVerplaats } from './useVerplaats';
import { VakStaat } from './VakStaat';
import stijl from './Vakken.module.css';
import { WanneerVeld } from './WanneerVeld';
import { WieVeld } from './WieVeld';

/** An agreement, edited in place: wat as its heading, then wie, wanneer and hoe. */
export const ActieVak = memo(function ActieVak({ actie }: { actie: Deel<'actie'> }) {
  const { t } = useTranslation();
  const { nu, meld } = useBewerkomgeving();
  const { archiveer } = useBewerker();
  const { actieNaar, opPlekVan } = useVerplaats();
  const wat = useVeld(actie, 'wat');
  const { id, inhoud } = actie;
  const onder = inhoud.strategie ?? inhoud.fase ?? 'zonder';
  const neerzetten = useNeerzetten('actie', (wie) => {
    const ander = nu().kaart.acties.find((a) => a.id === wie);
    if (!ander || wie === id || opPlekVan(ander, actie)) return;
    if (inhoud.strategie !== null) actieNaar(ander, { strategie: inhoud.strategie });
    else actieNaar(ander, { fase: inhoud.fase });
  });
  const doelen = () => [
    ...nu()
      .kaart.strategieen.filter((strategie) => strategie.id !== inhoud.strategie)
      .map((strategie) => ({
        id: strategie.id,
        tekst: strategie.inhoud.titel,
        kies: () => {
          actieNaar(actie, { strategie: strategie.id });
        },
      })),
    ...nu()
      .concept.fasen.filter((fase) => inhoud.strategie !== null || fase.id !== inhoud.fase)
      .map((fase) => ({
        id: fase.id,
        tekst: t('bewerken.losOnder', { fase: fase.inhoud.naam }),
        kies: () => {
          actieNaar(actie, { fase: fase.id });
        },
      })),
  ];
  return (
    <article
      id={deelId(id)}
      tabIndex={-1}
      className={stijl.actie}
      aria-label={wat.waarde}
      data-sleep
      {...neerzetten}
    >
      <div className={kaartstijl.kop}>
        <h4 className={stijl.wat}>
          <Tekstinvoer
            vorm="plek"
            id={veldId(id, 'wat')}
            label={t('bewerken.veld.wat')}
            veld={wat}
            naam="wat"
            verder={() => {
              focusOp(veldId(id, 'wie'));
            }}
          />
        </h4>
        <Gereedschap
          deel={actie}
          doelen={doelen}
          archiveer={() => {
            archiveer(actie);
            meld(t('bewerken.gearchiveerd.actie'), true);
            focusOp(nieuwId('actie', onder), 'inhoud');
          }}
        />
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
