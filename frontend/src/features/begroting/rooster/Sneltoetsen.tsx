import { useTranslation } from 'react-i18next';
import stijl from './Paneel.module.css';

const TOETSEN = [
  'pijlen',
  'typen',
  'enter',
  'tab',
  'escape',
  'delete',
  'shift',
  'kopieer',
  'vul',
  'terug',
  'einden',
] as const;

/** The keys of the grid, for who wants to know. */
export function Sneltoetsen() {
  const { t } = useTranslation();
  return (
    <details className={stijl.instellingen}>
      <summary>{t('rooster.sneltoetsen')}</summary>
      <dl className={stijl.toetsen}>
        {TOETSEN.map((toets) => (
          <div key={toets} className={stijl.toets}>
            <dt>{t(`rooster.toets.${toets}.toets`)}</dt>
            <dd>{t(`rooster.toets.${toets}.doet`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
