import { useTranslation } from 'react-i18next';
import type { Begrotingsregel } from '../../lib/api';
import { formatSom } from '../../lib/format/geld';
import { formatGetal } from '../../lib/format/getal';
import { useTaal } from '../../lib/i18n/useTaal';
import { Nederlands } from '../basis/Nederlands';
import stijl from './RegelLijst.module.css';

interface Props {
  regels: Begrotingsregel[];
  jaren: number[];
}

/** Budget lines outside the matrix: what for, how much over all years, from where. */
export function RegelLijst({ regels, jaren }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  return (
    <ul>
      {regels.map((regel) => (
        <li key={regel.id} className={stijl.regel}>
          <span>
            <Nederlands>{regel.onderdeel}</Nederlands>
            <span className={stijl.bij}>
              {regel.fte !== null && (
                <span>{t('stap.fte', { fte: formatGetal(regel.fte, taal) })}</span>
              )}
              {regel.geldbron !== null && <Nederlands>{regel.geldbron.naam}</Nederlands>}
              {regel.soort === 'baten' && <span>{t('regelsoort.baten')}</span>}
            </span>
          </span>
          <span className={stijl.bedrag}>
            <strong>{formatSom(regel.totaal, regel.cellen, taal)}</strong>
            <span className="stil">
              {jaren[0]}–{jaren.at(-1)}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
