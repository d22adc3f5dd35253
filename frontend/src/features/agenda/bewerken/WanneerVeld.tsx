import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deel } from '../../../concept/motor/contract';
import { useStand } from '../../../concept/motor/useStand';
import { useVeld } from '../../../concept/motor/useVeld';
import { Veldinvoer } from '../../../concept/velden/Veldinvoer';
import { formatPeriode, formatWanneer } from '../../../lib/format/wanneer';
import { useTaal } from '../../../lib/i18n/useTaal';
import { Tijdbalk } from '../../../ui/domein/Tijdbalk';
import { useKaartgegevens } from './BewerkContext';
import stijl from './Vakken.module.css';

/** Wanneer in words, read back as the time that was understood from them. */
export const WanneerVeld = memo(function WanneerVeld({ actie }: { actie: Deel<'actie'> }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { bereik } = useKaartgegevens();
  const isFout = useVeld(actie, 'wanneer').toestand === 'fout';
  const bekend = useStand((b) => b.bekend(actie.id));
  const wanneer = (bekend ?? actie).wanneer;
  const gelezen =
    wanneer === null || wanneer.soort === 'onbekend' || wanneer.soort === 'doorlopend'
      ? null
      : wanneer.soort === 'vanaf' && wanneer.van !== null
        ? t('bewerken.wanneer.vanaf', {
            maand: formatPeriode(wanneer.van, wanneer.van, 'maand', taal),
          })
        : wanneer.van !== null && wanneer.precisie !== 'dag'
          ? formatPeriode(wanneer.van, wanneer.tot ?? wanneer.van, 'maand', taal)
          : formatWanneer(wanneer, taal);
  return (
    <span className={stijl.wanneer}>
      <Veldinvoer
        deel={actie}
        veld="wanneer"
        vorm="regel"
        labelVerborgen
        leeg={t('bewerken.wanneer.leeg')}
        hint={t('bewerken.wanneer.hint')}
      />
      {gelezen !== null && !isFout && (
        <span className={stijl.gelezen}>{t('bewerken.wanneer.gelezen', { gelezen })}</span>
      )}
      {wanneer !== null && !isFout && <Tijdbalk wanneer={wanneer} bereik={bereik} />}
    </span>
  );
});
