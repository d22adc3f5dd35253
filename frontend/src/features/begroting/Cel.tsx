import { useTranslation } from 'react-i18next';
import { klassen } from '../../lib/klassen';
import stijl from './Begrotingstabel.module.css';

interface Props {
  tekst: string;
  /** How many cells in this total are empty; 0 to leave that out. */
  leeg?: number;
  /** Only one of the two half-years is in it. */
  half?: boolean;
}

/** A cell says by its look what it is, beside its words: an amount, PM, or nothing filled in. */
export function Cel({ tekst, leeg = 0, half = false }: Props) {
  const { t } = useTranslation();
  const geteld = leeg > 0 && (
    <span className={stijl.geteld}>{t('begroting.leegGeteld', { count: leeg })}</span>
  );
  if (tekst === '–') {
    return (
      <td className={klassen(stijl.getal, stijl.leeg)}>
        <span aria-hidden="true">–</span>
        <span className="alleen-voorlezen">{t('begroting.nietIngevuld')}</span>
        {geteld}
      </td>
    );
  }
  const [bedrag, pm] = tekst.split(' + ');
  return (
    <td className={stijl.getal}>
      <span className={klassen(bedrag?.endsWith('PM') && stijl.pm)}>{bedrag}</span>
      {half && (
        <>
          <span aria-hidden="true" className={stijl.half}>
            ½
          </span>
          <span className="alleen-voorlezen">, {t('begroting.halfjaar')}</span>
        </>
      )}
      {pm !== undefined && (
        <>
          {' '}
          <span className={stijl.pm}>+ {pm}</span>
        </>
      )}
      {geteld}
    </td>
  );
}
