import { useTranslation } from 'react-i18next';
import { klassen } from '../../lib/klassen';
import stijl from './Begrotingstabel.module.css';

/** A cell says by its look what it is, beside its words: an amount, PM, or nothing filled in. */
export function Cel({ tekst }: { tekst: string }) {
  const { t } = useTranslation();
  if (tekst === '–') {
    return (
      <td className={klassen(stijl.getal, stijl.leeg)}>
        <span aria-hidden="true">–</span>
        <span className="alleen-voorlezen">{t('begroting.nietIngevuld')}</span>
      </td>
    );
  }
  const [bedrag, pm] = tekst.split(' + ');
  return (
    <td className={stijl.getal}>
      <span className={klassen(bedrag?.endsWith('PM') && stijl.pm)}>{bedrag}</span>
      {pm !== undefined && (
        <>
          {' '}
          <span className={stijl.pm}>+ {pm}</span>
        </>
      )}
    </td>
  );
}
