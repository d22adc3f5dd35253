import { useTranslation } from 'react-i18next';
import type { Concept } from '../../../concept/motor/contract';
import { klassen } from '../../../lib/klassen';
import stijl from './Publiceren.module.css';

interface Props {
  besluiten: Concept['besluiten'];
  gekozen: string;
  kies: (id: string) => void;
}

/** The besluit behind a versie, of those in the concept. */
export function Besluitkeuze({ besluiten, gekozen, kies }: Props) {
  const { t } = useTranslation();
  if (besluiten.length === 0) return null;
  return (
    <div className={stijl.veld}>
      <label htmlFor="besluit">{t('publiceren.besluit')}</label>
      <select
        id="besluit"
        className={klassen('utrecht-textbox', stijl.keuze)}
        value={gekozen}
        onChange={({ target }) => {
          kies(target.value);
        }}
      >
        <option value="">{t('publiceren.geenBesluit')}</option>
        {besluiten.map(({ id, inhoud }) => (
          <option key={id} value={id}>
            {t(`besluitSoort.${inhoud.soort}`)}
            {inhoud.nummer !== null && ` ${inhoud.nummer}`}: {inhoud.titel}
          </option>
        ))}
      </select>
    </div>
  );
}
