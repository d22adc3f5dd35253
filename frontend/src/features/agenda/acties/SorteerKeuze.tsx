import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { metFilter } from '../../../lib/filters';
import stijl from './ActieZoekveld.module.css';

const VOLGORDEN = ['kaart', 'wanneer', '-wanneer', 'wat', '-wat'] as const;

export function SorteerKeuze() {
  const { t } = useTranslation();
  const [adres, zetAdres] = useSearchParams();
  return (
    <label className={stijl.sorteer}>
      <span className="stil">{t('acties.sorteer')}</span>
      <select
        className={stijl.keuze}
        value={adres.get('sort') ?? 'kaart'}
        onChange={({ target }) => {
          zetAdres(metFilter(adres, 'sort', target.value === 'kaart' ? [] : [target.value]), {
            preventScrollReset: true,
          });
        }}
      >
        {VOLGORDEN.map((volgorde) => (
          <option key={volgorde} value={volgorde}>
            {t(`acties.volgorde.${volgorde}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
