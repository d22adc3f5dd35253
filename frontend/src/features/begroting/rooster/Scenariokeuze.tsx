import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { BegrotingInLijst } from '../../../concept/motor/contract';
import stijl from './Rooster.module.css';

interface Props {
  alle: readonly BegrotingInLijst[];
  gekozen: BegrotingInLijst;
  kies: (begroting: BegrotingInLijst) => void;
}

/** Which begroting is on the screen: that of the agenda, or a scenario beside it. */
export function Scenariokeuze({ alle, gekozen, kies }: Props) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className={stijl.scenario}>
      <label htmlFor={id}>{t('rooster.scenario.kies')}</label>
      <select
        id={id}
        className="utrecht-textbox"
        value={gekozen.id}
        onChange={({ target }) => {
          const keuze = alle.find((begroting) => begroting.id === target.value);
          if (keuze) kies(keuze);
        }}
      >
        {alle.map((begroting) => (
          <option key={begroting.id} value={begroting.id}>
            {begroting.isScenario
              ? t('rooster.scenario.naam', { naam: begroting.naam })
              : t('rooster.scenario.eigen')}
          </option>
        ))}
      </select>
      {gekozen.isScenario && (
        <p className={stijl.scenariomelding}>{t('rooster.scenario.uitleg')}</p>
      )}
    </div>
  );
}
