import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { Begroting } from '../../../lib/api';
import { formatDatum } from '../../../lib/format/datum';
import { useTaal } from '../../../lib/i18n/useTaal';
import { vandaag } from '../../../lib/vandaag';
import { volledigAdres } from '../../../lib/volledigAdres';
import { Kop } from '../../../ui/basis/Kop';
import type { Maat } from '../maten';
import stijl from './Beeld.module.css';
import { Kolommenbeeld } from './Kolommenbeeld';
import { Stroombeeld } from './Stroombeeld';
import { Uitputtingsbeeld } from './Uitputtingsbeeld';

interface Props {
  begroting: Begroting;
  maat: Maat;
  magMee: boolean;
}

/** The pictures under the matrix: the same facts, seen in three ways. */
export function Beelden({ begroting, maat, magMee }: Props) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { agenda } = begroting;
  const { pathname } = useLocation();
  const bron = magMee
    ? t('beeld.bron', {
        agenda: agenda.titel,
        adres: volledigAdres(pathname),
        datum: formatDatum(vandaag(), taal),
      })
    : null;
  const gegevens = { begroting, maat, bron, bestand: `begroting-${agenda.code}` };
  return (
    <section className={stijl.beelden} aria-labelledby="beelden">
      <Kop niveau={2} id="beelden" className="alleen-voorlezen">
        {t('beeld.titel')}
      </Kop>
      <Kolommenbeeld {...gegevens} />
      <Stroombeeld {...gegevens} />
      <Uitputtingsbeeld {...gegevens} />
    </section>
  );
}
