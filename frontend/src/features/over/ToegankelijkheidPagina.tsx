import { useTranslation } from 'react-i18next';
import { Kop } from '../../ui/basis/Kop';
import { Bereikbaar, Verklaring } from './Verklaring';

/** How accessible the site is, and whom to tell when it is not; of an owner, or in general. */
export function ToegankelijkheidPagina() {
  const { t } = useTranslation();
  return (
    <Verklaring
      titel={t('toegankelijkheid.titel')}
      eigen={(eigenaar) => eigenaar.toegankelijkheidsverklaring}
    >
      {(eigenaar) => (
        <>
          <section>
            {(['norm', 'getoetst', 'teksten'] as const).map((alinea) => (
              <p key={alinea} className="nl-paragraph lopend">
                {t(`toegankelijkheid.${alinea}`)}
              </p>
            ))}
          </section>
          <section>
            <Kop niveau={2}>{t('toegankelijkheid.meldKop')}</Kop>
            <p className="nl-paragraph lopend">{t('toegankelijkheid.melden')}</p>
            <Bereikbaar eigenaar={eigenaar} />
          </section>
        </>
      )}
    </Verklaring>
  );
}
