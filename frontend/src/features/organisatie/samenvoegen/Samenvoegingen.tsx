import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import type { Samenvoeging } from '../../../lib/api';
import { dagVanTijdstip, formatDatum } from '../../../lib/format/datum';
import { useTaal } from '../../../lib/i18n/useTaal';
import { Link } from '../../../ui/basis/Link';
import { MaakOngedaan } from './MaakOngedaan';
import stijl from './Samenvoegen.module.css';
import { samenvoegingId } from './samenvoegingId';

interface Props {
  /** Of which organisatie this is the page. */
  hier: string;
  samenvoegingen: Samenvoeging[];
  /** Whether this account may undo them. */
  magOngedaan: boolean;
}

/** What went up in this one and in what it went up, each with the way to the other and the way back. */
export function Samenvoegingen({ hier, samenvoegingen, magOngedaan }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const dag = (tijdstip: string) => formatDatum(dagVanTijdstip(tijdstip), taal);
  return (
    <ul className={stijl.lijst}>
      {samenvoegingen.map((een) => {
        const { id, van, naar, tijdstip, ongedaanOp } = een;
        const ander = van.code === hier ? naar : van;
        return (
          <li key={id} id={samenvoegingId(een)} tabIndex={-1} className={stijl.rij}>
            <div>
              <Link to={adressen.profiel(ander.code)}>
                {t('samenvoegen.opgegaan', { van: van.naam, naar: naar.naam })}
              </Link>
              <div className="stil">
                {dag(tijdstip)}
                {ongedaanOp !== null && (
                  <>, {t('samenvoegen.wasOngedaan', { datum: dag(ongedaanOp) })}</>
                )}
              </div>
            </div>
            {magOngedaan && ongedaanOp === null && <MaakOngedaan hier={hier} samenvoeging={een} />}
          </li>
        );
      })}
    </ul>
  );
}
