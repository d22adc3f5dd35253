import { useTranslation } from 'react-i18next';
import type { BegrotingInLijst } from '../../../concept/motor/contract';
import { metFilter } from '../../../lib/filters';
import { useAdres } from '../../../lib/useAdres';
import { Keuzelijst } from '../Keuzelijst';
import stijl from './Roosterbalk.module.css';

/** In the address: the scenario that is on the screen. */
export const SCENARIO = 'scenario';

interface Props {
  alle: readonly BegrotingInLijst[];
  gekozen: BegrotingInLijst;
}

/** Which begroting is on the screen: that of the agenda, or a scenario beside it. */
export function Scenariokeuze({ alle, gekozen }: Props) {
  const { t } = useTranslation();
  const { verander } = useAdres();
  if (alle.length < 2 && !gekozen.isScenario) return null;
  return (
    <div className={stijl.scenario}>
      <Keuzelijst
        label={t('rooster.scenario.kies')}
        waarde={gekozen.id}
        opties={alle.map(({ id, isScenario, naam }) => ({
          waarde: id,
          tekst: isScenario ? t('rooster.scenario.naam', { naam }) : t('rooster.scenario.eigen'),
        }))}
        kies={(id) => {
          const isScenario = alle.some((een) => een.id === id && een.isScenario);
          verander((nu) => metFilter(nu, SCENARIO, isScenario ? [id] : []));
        }}
      />
      {gekozen.isScenario && (
        <p className={stijl.scenariomelding}>{t('rooster.scenario.uitleg')}</p>
      )}
    </div>
  );
}
