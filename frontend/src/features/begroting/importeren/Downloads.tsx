import { useTranslation } from 'react-i18next';
import { useConceptOmgeving } from '../../../concept/motor/ConceptContext';
import { conceptadres } from '../../../lib/queries/concept';
import { Kop } from '../../../ui/basis/Kop';
import stijl from '../../../concept/bestand/Bestand.module.css';
import { Downloadlinks } from '../Downloadlinks';

/** The begroting as it is now, to change or fill in and send back. */
export function Downloads({ begroting }: { begroting: string }) {
  const { t } = useTranslation();
  const { agenda } = useConceptOmgeving();
  return (
    <section className={stijl.stap}>
      <Kop niveau={2} als={3}>
        {t('begrotingsimport.ophalen.titel')}
      </Kop>
      <p className="lopend">{t('begrotingsimport.ophalen.uitleg')}</p>
      <p className={stijl.knoppen}>
        <Downloadlinks
          adres={`${conceptadres(agenda)}/begrotingen/${encodeURIComponent(begroting)}`}
        />
      </p>
    </section>
  );
}
