import { useTranslation } from 'react-i18next';
import type { Kolom } from './indeling';
import stijl from './Rooster.module.css';

interface Props {
  jaren: readonly number[];
  kolommen: readonly Kolom[];
}

/** The years; of what was spent with their two halves under them. */
export function Roosterkoppen({ jaren, kolommen }: Props) {
  const { t } = useTranslation();
  const metHelften = kolommen.some(({ helft }) => helft !== null);
  const hoog = metHelften ? 2 : 1;
  return (
    <thead className={stijl.koppen}>
      <tr>
        <th scope="col" rowSpan={hoog}>
          {t('begroting.onderdeel')}
        </th>
        {jaren.map((jaar) => (
          <th key={jaar} scope={metHelften ? 'colgroup' : 'col'} colSpan={hoog}>
            {jaar}
          </th>
        ))}
        <th scope="col" rowSpan={hoog}>
          {t('begroting.totaal')}
        </th>
      </tr>
      {metHelften && (
        <tr>
          {kolommen.map(({ veld, helft }) => (
            <th key={veld} scope="col">
              {helft !== null && t(`rooster.helft.h${helft}`)}
            </th>
          ))}
        </tr>
      )}
    </thead>
  );
}
