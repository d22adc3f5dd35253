import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deel } from '../../../concept/motor/contract';
import { useStand } from '../../../concept/motor/useStand';
import { useVeld } from '../../../concept/motor/useVeld';
import { Veldinvoer } from '../../../concept/velden/Veldinvoer';
import { Tijdbalk } from '../../../ui/domein/Tijdbalk';
import { useKaartgegevens } from './BewerkContext';
import stijl from './Vakken.module.css';

/** Wanneer in one's own words, with the time that was read from them on the years of the agenda. */
export const WanneerVeld = memo(function WanneerVeld({ actie }: { actie: Deel<'actie'> }) {
  const { t } = useTranslation();
  const { bereik } = useKaartgegevens();
  const isFout = useVeld(actie, 'wanneer').toestand === 'fout';
  const bekend = useStand((b) => b.bekend(actie.id));
  const wanneer = (bekend ?? actie).wanneer;
  return (
    <div className={stijl.wanneer}>
      <Veldinvoer
        deel={actie}
        veld="wanneer"
        vorm="regel"
        labelVerborgen
        leeg={t('bewerken.wanneer.leeg')}
        hint={t('bewerken.wanneer.hint')}
      />
      {wanneer !== null && !isFout && <Tijdbalk wanneer={wanneer} bereik={bereik} />}
    </div>
  );
});
