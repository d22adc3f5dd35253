import { useTranslation } from 'react-i18next';
import stijl from './Paneel.module.css';
import { Vouw } from './Vouw';

/** The keys of the grid, for who wants to know. */
export function Sneltoetsen() {
  const { t } = useTranslation();
  return (
    <Vouw titel={t('rooster.sneltoetsen')}>
      <dl className={stijl.toetsen}>
        {Object.values(t('rooster.toets', { returnObjects: true })).map(({ toets, doet }) => (
          <div key={toets} className={stijl.toets}>
            <dt>{toets}</dt>
            <dd>{doet}</dd>
          </div>
        ))}
      </dl>
    </Vouw>
  );
}
