import { useTranslation } from 'react-i18next';
import { klassen } from '../../lib/klassen';
import { Keuzerij } from './Keuzerij';
import stijl from './Weergavekeuze.module.css';
import type { useBegrotingsweergave } from './useBegrotingsweergave';

interface Props {
  weergave: ReturnType<typeof useBegrotingsweergave>;
}

/** Above the matrix: which amounts, in which rows. What there is no choice in, is not asked; paper says what was chosen. */
export function Weergavekeuze({ weergave }: Props) {
  const { t } = useTranslation();
  const { maten, groeperingen, maat, per, telLeeg } = weergave;
  return (
    <div className={stijl.balk}>
      <p className={stijl.opPapier}>
        {t(`begroting.maten.${maat}`)}, {t(`begroting.groepering.${per}`)}
      </p>
      {maten.length > 1 && (
        <Keuzerij
          label={t('begroting.maat')}
          keuzes={maten.map((waarde) => ({ waarde, tekst: t(`begroting.maten.${waarde}`) }))}
          gekozen={maat}
          kies={weergave.kiesMaat}
        />
      )}
      {groeperingen.length > 1 && (
        <Keuzerij
          label={t('begroting.per')}
          keuzes={groeperingen.map((waarde) => ({
            waarde,
            tekst: t(`begroting.groepering.${waarde}`),
          }))}
          gekozen={per}
          kies={weergave.kiesPer}
        />
      )}
      {maten.length > 1 && (
        <label className={klassen('met-script', stijl.vink)}>
          <input
            type="checkbox"
            checked={telLeeg}
            onChange={({ target }) => weergave.kiesTelLeeg(target.checked)}
          />
          {t('begroting.telLeeg')}
        </label>
      )}
    </div>
  );
}
