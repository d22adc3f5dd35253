import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useConceptgegevens } from '../../../concept/ConceptKader';
import { ConceptPagina } from '../../../concept/ConceptPagina';
import { useConceptOmgeving } from '../../../concept/motor/ConceptContext';
import { adressen } from '../../../lib/adressen';
import { Knoplink } from '../../../ui/basis/Knoplink';
import stijl from './Excel.module.css';
import { leegBestand } from './kaartimport';
import { UitExcel } from './UitExcel';

/** Taking strategy maps over out of a spreadsheet. */
export function ExcelPagina() {
  const { t } = useTranslation();
  const { agenda } = useConceptOmgeving();
  const concept = useConceptgegevens();
  return (
    <ConceptPagina concept={concept} titel={t('excel.titel')}>
      <p className="lopend">{t('excel.inleiding')}</p>
      <p className={stijl.knoppen}>
        <a className="nl-button nl-button--secondary" href={leegBestand(agenda)} download>
          <span className="nl-button__icon-start">
            <IconDownload aria-hidden size={18} />
          </span>
          <span className="nl-button__label">{t('excel.leeg')}</span>
        </a>
      </p>
      {concept.fasen.length === 0 ? (
        <>
          <p>{t('excel.geenFasen')}</p>
          <Knoplink soort="hoofd" to={adressen.conceptFasen(agenda)}>
            {t('excel.naarFasen')}
          </Knoplink>
        </>
      ) : (
        <UitExcel agenda={agenda} />
      )}
    </ConceptPagina>
  );
}
