import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import type { Versie } from '../../../lib/api';
import { dagVanTijdstip, formatDatum } from '../../../lib/format/datum';
import { useTaal } from '../../../lib/i18n/useTaal';
import { Kop } from '../../../ui/basis/Kop';
import { Link } from '../../../ui/basis/Link';
import { Nederlands } from '../../../ui/basis/Nederlands';
import stijl from './Versies.module.css';
import { Merk } from '../../../ui/basis/Merk';

interface Props {
  agenda: string;
  versie: Versie;
  isNieuwste: boolean;
  isEerste: boolean;
  /** For who edits the concept. */
  kanTerug: boolean;
}

/** One versie: when, why, on which besluit, and the ways to read it. */
export function Versierij({ agenda, versie, isNieuwste, isEerste, kanTerug }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { nummer, gepubliceerdOp, toelichting, besluit } = versie;
  return (
    <article className={stijl.versie}>
      <div>
        <Kop niveau={2} als={3}>
          <Link to={adressen.versie(agenda, nummer)}>{t('agenda.versie', { nummer })}</Link>
          {isNieuwste && (
            <>
              {' '}
              <Merk soort="rand">{t('versies.nieuwste')}</Merk>
            </>
          )}
        </Kop>
        <p className="stil">{formatDatum(dagVanTijdstip(gepubliceerdOp), taal)}</p>
      </div>
      <div className={stijl.uitleg}>
        <Nederlands als="p" className="lopend">
          {toelichting}
        </Nederlands>
        {besluit !== null && (
          <p className="stil">
            {t(`besluitSoort.${besluit.soort}`)}
            {besluit.nummer !== null && ` ${besluit.nummer}`}:{' '}
            <Nederlands>{besluit.titel}</Nederlands>
          </p>
        )}
        <p className={stijl.wegen}>
          {isEerste ? (
            <span className="stil">{t('versies.eerste')}</span>
          ) : (
            <Link
              to={adressen.verschillen(agenda, nummer)}
              aria-label={t('versies.watAndersIn', { nummer })}
            >
              {t('versies.watAnders')}
            </Link>
          )}
          {kanTerug && (
            <Link
              to={adressen.conceptTerug(agenda, nummer)}
              className="niet-op-papier"
              aria-label={t('versies.zetTerugNaar', { nummer })}
            >
              {t('versies.zetTerug')}
            </Link>
          )}
        </p>
      </div>
    </article>
  );
}
