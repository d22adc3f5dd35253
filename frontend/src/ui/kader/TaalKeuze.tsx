import { useTranslation } from 'react-i18next';
import { kiesTaal } from '../../lib/i18n/i18n';
import { bewaarTaal, TALEN } from '../../lib/i18n/taal';
import { useTaal } from '../../lib/i18n/useTaal';
import { klassen } from '../../lib/klassen';
import stijl from './TaalKeuze.module.css';

/** Every language is written in itself, so that who needs it can read it. */
const NAMEN = { nl: 'Nederlands', en: 'English' } as const;

export function TaalKeuze() {
  const { t } = useTranslation();
  const { taal } = useTaal();
  return (
    <ul className={klassen('met-script', stijl.talen)} aria-label={t('algemeen.taal')}>
      {TALEN.map((keuze) => (
        <li key={keuze}>
          <button
            type="button"
            lang={keuze}
            aria-label={NAMEN[keuze]}
            aria-pressed={keuze === taal}
            className={stijl.taal}
            onClick={() => {
              bewaarTaal(keuze);
              void kiesTaal(keuze);
            }}
          >
            {keuze.toUpperCase()}
          </button>
        </li>
      ))}
    </ul>
  );
}
