import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Importfout } from './begrotingsimport';
import { Kop } from '../../../ui/basis/Kop';
import { Nederlands } from '../../../ui/basis/Nederlands';
import stijl from './Importeren.module.css';

interface Props {
  fouten: readonly Importfout[];
  /** There may be more than are listed. */
  aantal: number;
}

/** What is wrong, where the person who made the file finds it, and what to do. */
export function Fouten({ fouten, aantal }: Props) {
  const { t } = useTranslation();
  return (
    <div className={stijl.fouten}>
      <Kop niveau={3}>{t('begrotingsimport.fouten.titel', { count: aantal })}</Kop>
      <p className="lopend">{t('begrotingsimport.fouten.uitleg')}</p>
      <ul className={stijl.foutlijst}>
        {fouten.map((fout, nummer) => (
          <li key={nummer}>
            <IconAlertTriangle aria-hidden size={20} />
            <Nederlands als="div">
              <strong>
                {fout.blad !== null && t('begrotingsimport.fouten.blad', { blad: fout.blad })}
                {fout.plek}
                {fout.cel !== null && ` (${fout.cel})`}
              </strong>
              {fout.gevonden !== null && (
                <span className={stijl.gevonden}>
                  {t('begrotingsimport.fouten.gevonden', { gevonden: fout.gevonden })}
                </span>
              )}
              <span>{fout.uitleg}</span>
            </Nederlands>
          </li>
        ))}
      </ul>
      {aantal > fouten.length && (
        <p>{t('begrotingsimport.fouten.meer', { count: aantal - fouten.length })}</p>
      )}
    </div>
  );
}
