import { useTranslation } from 'react-i18next';
import type { Deel } from '../../../concept/motor/contract';
import { useBewerken } from '../../../concept/motor/useBewerken';
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

interface Props {
  actie: Deel<'actie'>;
  /** Those under the same strategie. */
  buren: Deel<'actie'>[];
}

/** An agreement, edited in place: wat as its heading, then wie, wanneer and hoe. */
export function ActieVak({ actie, buren }: Props) {
  const { t } = useTranslation();
  const { kaart, concept, meld } = useBewerkomgeving();
  const { archiveer } = useBewerken();
  const { actieNaar, naarPlek } = useVerplaats();
  const wat = useVeld(actie, 'wat');
  const { id, inhoud } = actie;
  const onder = inhoud.strategie ?? inhoud.fase ?? 'zonder';
  const neerzetten = useNeerzetten('actie', (wie) => {
    const ander = kaart.acties.find((a) => a.id === wie);
    if (!ander || wie === id) return;
    if (buren.some((buur) => buur.id === wie)) naarPlek(ander, [ander, actie], 1);
    else if (inhoud.strategie !== null) actieNaar(ander, { strategie: inhoud.strategie });
    else actieNaar(ander, { fase: inhoud.fase });
  });
  const doelen = [
    ...kaart.strategieen
      .filter((strategie) => strategie.id !== inhoud.strategie)
      .map((strategie) => ({
        id: strategie.id,
        tekst: strategie.inhoud.titel,
        kies: () => {
          actieNaar(actie, { strategie: strategie.id });
        },
      })),
    ...concept.fasen
      .filter((fase) => inhoud.strategie !== null || fase.id !== inhoud.fase)
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
          buren={buren}
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
}
