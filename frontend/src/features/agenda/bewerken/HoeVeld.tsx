import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deel } from '../../../concept/motor/contract';
import { useVeld } from '../../../concept/motor/useVeld';
import { staatVan } from '../../../concept/velden/staatVan';
import { Veldkader } from '../../../concept/velden/Veldkader';
import { focusOp, nieuwId } from '../../../lib/focus';
import stijl from './Hoe.module.css';
import { nieuweStap } from './nieuweStap';
import { StapRegel } from './StapRegel';
import { Toevoegen } from './Toevoegen';
import { useInWoorden } from './useInWoorden';

/** Hoe: the steps of an actie. Enter in a step goes on to the next. */
export const HoeVeld = memo(function HoeVeld({ actie }: { actie: Deel<'actie'> }) {
  const { t } = useTranslation();
  const veld = useVeld(actie, 'hoe');
  const inWoorden = useInWoorden();
  const stappen = veld.waarde;
  const nieuw = nieuwId('stap', actie.id);
  return (
    <Veldkader
      vorm="plek"
      label={t('actie.hoe')}
      className={stijl.hoe}
      {...staatVan(veld, 'hoe', (hoe) => inWoorden('actie', 'hoe', hoe))}
    >
      {() => (
        <>
          {stappen.length > 0 && (
            <ol className={stijl.stappen}>
              {stappen.map((_, plek) => (
                <StapRegel
                  key={plek}
                  actie={actie}
                  veld={veld}
                  plek={plek}
                  verder={() =>
                    focusOp(plek + 1 < stappen.length ? `stap-${actie.id}-${plek + 1}` : nieuw)
                  }
                />
              ))}
            </ol>
          )}
          <Toevoegen
            id={nieuw}
            label={t('bewerken.hoe.nieuwBij', { wat: actie.inhoud.wat })}
            kort={t('bewerken.hoe.nieuw')}
            voegToe={(teksten) => veld.zet([...stappen, ...teksten.map(nieuweStap)])}
          />
        </>
      )}
    </Veldkader>
  );
});
