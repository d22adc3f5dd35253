import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useConceptOmgeving } from '../../../concept/motor/ConceptContext';
import type { BegrotingInLijst } from '../../../concept/motor/contract';
import { bestandsadres } from './begrotingsimport';
import { Kop } from '../../../ui/basis/Kop';
import stijl from './Importeren.module.css';

/** The begroting as it is now, to change or fill in and send back. */
export function Downloads({ begroting }: { begroting: BegrotingInLijst }) {
  const { t } = useTranslation();
  const { agenda } = useConceptOmgeving();
  return (
    <section className={stijl.stap}>
      <Kop niveau={2} als={3}>
        {t('begrotingsimport.ophalen.titel')}
      </Kop>
      <p className="lopend">{t('begrotingsimport.ophalen.uitleg')}</p>
      <p className={stijl.knoppen}>
        {(['xlsx', 'csv'] as const).map((vorm) => (
          <a
            key={vorm}
            className="nl-button nl-button--secondary"
            href={bestandsadres(agenda, begroting.id, vorm)}
            download
          >
            <span className="nl-button__icon-start">
              <IconDownload aria-hidden size={20} />
            </span>
            <span className="nl-button__label">{t(`begrotingsimport.ophalen.${vorm}`)}</span>
          </a>
        ))}
      </p>
    </section>
  );
}
