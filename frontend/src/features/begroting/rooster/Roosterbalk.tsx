import { IconArrowBarToRight } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useStand } from '../../../concept/motor/useStand';
import { Knop } from '../../../ui/basis/Knop';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { Keuzerij } from '../Keuzerij';
import { celId } from './celId';
import { veldVan, type Kolom, type Maat, type Rij } from './indeling';
import type { Keuze } from './Keuze';
import { Pmstaat } from './Pmstaat';
import stijl from './Rooster.module.css';

interface Props {
  maat: Maat;
  /** A scenario is a plan: nothing is committed or spent in it. */
  maten: readonly Maat[];
  zetMaat: (maat: Maat) => void;
  rijen: readonly Rij[];
  kolommen: readonly Kolom[];
  keuze: Keuze;
  vulRechts: () => void;
}

/** Above the grid: which numbers it shows, what one can do with the cell one is in, and where that is. */
export function Roosterbalk(props: Props) {
  const { maat, maten, zetMaat, rijen, kolommen, keuze, vulRechts } = props;
  const { t } = useTranslation();
  const { stand } = useStand((b) => b.bewaarstand());
  const actief = useSyncExternalStore(keuze.abonneer, () => keuze.actief);
  const rij = rijen[actief.rij];
  const kolom = kolommen[actief.kolom - 1];
  const cel = celId(rij?.id ?? '', actief.kolom);
  const invulbaar = rij?.soort === 'regel' && kolom !== undefined;
  return (
    <>
      <div className={stijl.balk}>
        {maten.length > 1 && (
          <Keuzerij
            label={t('rooster.maatKeuze')}
            keuzes={maten.map((waarde) => ({ waarde, tekst: t(`begroting.maten.${waarde}`) }))}
            gekozen={maat}
            kies={zetMaat}
          />
        )}
        <Knop
          soort="subtiel"
          isDisabled={!invulbaar}
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
      <div className={stijl.hier}>
        <p className={stijl.plek}>
          {invulbaar && (
            <>
              <Nederlands>
                {rij.groep.thema.inhoud.naam} · {rij.regel.inhoud.onderdeel}
              </Nederlands>{' '}
              ·{' '}
              <strong>
                {kolom.helft === null
                  ? kolom.jaar
                  : t(`rooster.helftVan.h${kolom.helft}`, { jaar: kolom.jaar })}
              </strong>
            </>
          )}
        </p>
        {invulbaar && maat === 'begroot' && (
          <Pmstaat key={cel} regel={rij.regel} veld={veldVan(maat, kolom)} cel={cel} />
        )}
      </div>
    </>
  );
}
