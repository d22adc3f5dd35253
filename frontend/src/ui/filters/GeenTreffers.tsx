import { useTranslation } from 'react-i18next';
import { Knop } from '../basis/Knop';
import { Melding } from '../basis/Melding';
import { filternaam, type Gekozen } from './Filterbalk';
import stijl from './Filterbalk.module.css';

/** Nothing fits all filters together: says which ones can go. */
export function GeenTreffers({ gekozen }: { gekozen: Gekozen[] }) {
  const { t } = useTranslation();
  return (
    <Melding soort="leeg" titel={t('filters.geenTreffers')}>
      <p>{t('filters.laatVallenUitleg')}</p>
      <div className={stijl.rij}>
        {gekozen.map((filter) => (
          <Knop key={filter.sleutel} onPress={filter.laatVallen}>
            {t('filters.zonder', { filter: filternaam(filter) })}
          </Knop>
        ))}
      </div>
    </Melding>
  );
}
