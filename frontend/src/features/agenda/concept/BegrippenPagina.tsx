import { useTranslation } from 'react-i18next';
import stijl from '../../../concept/lijst/Lijst.module.css';
import { Lijstpagina } from '../../../concept/lijst/Lijstpagina';
import { Nederlands } from '../../../ui/basis/Nederlands';

/** The glossary. */
export function BegrippenPagina() {
  const { t } = useTranslation();
  return (
    <Lijstpagina
      soort="begrip"
      nieuw={['term', 'uitleg']}
      onder={({ varianten, uitleg }) => (
        <>
          {varianten.length > 0 && (
            <p className="stil">{t('conceptBegrippen.ook', { varianten: varianten.join(', ') })}</p>
          )}
          <Nederlands als="p" className={stijl.ambitie}>
            {uitleg}
          </Nederlands>
        </>
      )}
    />
  );
}
