import { useTranslation } from 'react-i18next';
import { klassen } from '../../lib/klassen';
import stijl from './Jaarkeuze.module.css';

interface Props {
  jaren: number[];
  gekozen: number | null;
  kies: (jaar: number | null) => void;
  /** Whether all years together is a choice. */
  metAlle?: boolean;
}

/** Which year is shown; on paper its words say so. */
export function Jaarkeuze({ jaren, gekozen, kies, metAlle = false }: Props) {
  const { t } = useTranslation();
  return (
    <label className={klassen('met-script', stijl.jaar)}>
      <span className="stil">{t('filters.jaar')}</span>
      <select
        className={stijl.keuze}
        value={gekozen ?? ''}
        onChange={({ target }) => kies(target.value === '' ? null : Number(target.value))}
      >
        {metAlle && <option value="">{t('beeld.alleJaren')}</option>}
        {jaren.map((jaar) => (
          <option key={jaar} value={jaar}>
            {jaar}
          </option>
        ))}
      </select>
    </label>
  );
}
