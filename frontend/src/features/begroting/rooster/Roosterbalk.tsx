import { IconArrowBarToRight } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useStand } from '../../../concept/motor/useStand';
import { klassen } from '../../../lib/klassen';
import { Knop } from '../../../ui/basis/Knop';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { Keuzerij } from '../Keuzerij';
import { MATEN, type Maat } from '../maten';
import { kolomnaam } from './indeling';
import type { Keuze } from './Keuze';
import { celId } from './plek';
import { Pmstaat } from './Pmstaat';
import stijl from './Roosterbalk.module.css';

interface Props {
  maat: Maat;
  /** A plan: nothing is committed or spent in it. */
  isScenario: boolean;
  zetMaat: (maat: Maat) => void;
  keuze: Keuze;
  vulRechts: () => void;
}

/** Above the grid: which numbers it shows, what one can do with the cell one is in, and where that is. */
export function Roosterbalk(props: Props) {
  const { maat, isScenario, zetMaat, keuze, vulRechts } = props;
  const { t } = useTranslation();
  const { stand } = useStand((b) => b.bewaarstand());
  const cel = useSyncExternalStore(keuze.abonneer, () => keuze.cel);
  return (
    <>
      <div className={klassen('niet-op-papier', stijl.balk)}>
        {!isScenario && (
          <Keuzerij
            label={t('rooster.maatKeuze')}
            keuzes={MATEN.map((waarde) => ({ waarde, tekst: t(`begroting.maten.${waarde}`) }))}
            gekozen={maat}
            kies={zetMaat}
          />
        )}
        <Knop
          soort="subtiel"
          isDisabled={cel === null}
          icoon={<IconArrowBarToRight aria-hidden size={18} />}
          onPress={vulRechts}
        >
          {t('rooster.vulRechts')}
        </Knop>
        {stand !== 'opgeslagen' && (
          <p className={stijl.totalenstaat}>
            {t(stand === 'bezig' ? 'rooster.totalenBezig' : 'rooster.totalenOud')}
          </p>
        )}
      </div>
      <div className={klassen('niet-op-papier', stijl.hier)}>
        <p className={stijl.plek}>
          {cel && (
            <>
              <Nederlands>
                {cel.rij.thema.inhoud.naam} · {cel.rij.regel.inhoud.onderdeel}
              </Nederlands>{' '}
              · <strong>{kolomnaam(cel.kolom, t)}</strong>
            </>
          )}
        </p>
        {cel && maat === 'begroot' && (
          <Pmstaat
            key={`${cel.rij.id} ${cel.kolom.veld}`}
            regel={cel.rij.regel}
            veld={cel.kolom.veld}
            cel={celId(cel.rij.id, keuze.actief.kolom)}
          />
        )}
      </div>
    </>
  );
}
