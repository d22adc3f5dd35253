import { useTranslation } from 'react-i18next';
import type { Resultaat } from '../../../lib/api';
import { formatGetal } from '../../../lib/format/getal';
import { useTaal } from '../../../lib/i18n/useTaal';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { Tekst } from '../../../ui/begrippen/Tekst';
import stijl from './ResultatenOpKaart.module.css';
import { Merk } from '../../../ui/basis/Merk';

interface Props {
  resultaten: Resultaat[];
  nummers: Map<string, number>;
  eigenFase: (resultaat: Resultaat) => string | undefined;
}

/** The left column; it stays in sight while its acties scroll by. */
export function ResultatenOpKaart({ resultaten, nummers, eigenFase }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  if (resultaten.length === 0) return <p className="stil">{t('kaart.zonderResultaat')}</p>;
  return (
    <div className={stijl.blijft}>
      {resultaten.map((resultaat) => {
        const { id, jaar, tekst, indicatoren, besluit } = resultaat;
        const fase = eigenFase(resultaat);
        return (
          <div key={id} id={`resultaat-${id}`} tabIndex={-1} className={stijl.resultaat}>
            <p className={stijl.jaar}>
              <span className="alleen-voorlezen">{t('kaart.resultaat')} </span>
              <Merk soort="accent">{nummers.get(id)}</Merk>
              {jaar !== null && t('kaart.inJaar', { jaar })}
            </p>
            <Tekst als="p" tekst={tekst} />
            {fase !== undefined && <p className={stijl.bij}>{t('kaart.eigenFase', { fase })}</p>}
            {indicatoren.map((meting) => (
              <p key={meting.naam} className={stijl.bij}>
                <Nederlands>{meting.naam}</Nederlands>:{' '}
                {meting.nulmeting !== null &&
                  `${formatGetal(meting.nulmeting, taal)} (${meting.nulmetingJaar ?? ''}) → `}
                {meting.streefwaarde !== null &&
                  `${formatGetal(meting.streefwaarde, taal)} (${meting.streefwaardeJaar ?? ''})`}{' '}
                <Nederlands>{meting.eenheid}</Nederlands>
              </p>
            ))}
            {besluit?.soort === 'motie' && (
              <p className={stijl.bij}>
                {t('besluitSoort.motie')} {besluit.nummer}: <Nederlands>{besluit.titel}</Nederlands>
              </p>
            )}
          </div>
        );
      })}
      {resultaten.length > 1 && (
        <p className={stijl.bij}>{t('kaart.delen', { count: resultaten.length })}</p>
      )}
    </div>
  );
}
