import { useTranslation } from 'react-i18next';
import { metFilter } from '../../../lib/filters';
import { klassen } from '../../../lib/klassen';
import { useAdres } from '../../../lib/useAdres';
import stijl from './SorteerKeuze.module.css';

const VOLGORDEN = ['kaart', 'wanneer', '-wanneer', 'wat', '-wat'] as const;

export function SorteerKeuze() {
  const { t } = useTranslation();
  const { adres, verander } = useAdres();
  return (
    <label className={klassen('met-script', stijl.sorteer)}>
      <span className="stil">{t('acties.sorteer')}</span>
      <select
        className={stijl.keuze}
        value={adres.get('sort') ?? 'kaart'}
        onChange={({ target }) => {
          const { value } = target;
          verander((nu) => metFilter(nu, 'sort', value === 'kaart' ? [] : [value]));
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
