import { parseDate } from '@internationalized/date';
import { useTranslation } from 'react-i18next';
import type { Fase } from '../../../lib/api';
import { formatPeriode } from '../../../lib/format/wanneer';
import { useTaal } from '../../../lib/i18n/useTaal';
import { klassen } from '../../../lib/klassen';
import { procent } from '../../../lib/procent';
import { plek } from '../../../lib/tijdlijn';
import { vandaag } from '../../../lib/vandaag';
import { Nederlands } from '../../../ui/basis/Nederlands';
import stijl from './Fasenlijn.module.css';

const dagen = ({ van, tot }: Fase) => parseDate(tot).compare(parseDate(van)) + 1;

/** The fasen on a line of time, each as long as it lasts, with "vandaag" where we are. */
export function Fasenlijn({ fasen }: { fasen: Fase[] }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const dag = vandaag();
  const samen = fasen.reduce((som, fase) => som + dagen(fase), 0);
  return (
    <ol className={stijl.lijn}>
      {fasen.map((fase) => {
        const nu = fase.van <= dag && dag <= fase.tot;
        const ver = plek(dag, fase);
        return (
          <li
            key={fase.code}
            className={klassen(stijl.fase, nu && stijl.nu)}
            data-breedte={procent((dagen(fase) / samen) * 100)}
          >
            <span className={stijl.balk} aria-hidden="true">
              <i className={stijl.voorbij} data-breedte={procent(ver)} />
              {nu && <i className={stijl.vandaag} data-begin={procent(ver)} />}
            </span>
            {nu && (
              <span className={stijl.vlag} data-begin={procent(ver)}>
                {t('agenda.vandaag')}
              </span>
            )}
            <Nederlands als="strong">{fase.naam}</Nederlands>
            <span className="stil">{formatPeriode(fase.van, fase.tot, 'maand', taal)}</span>
            <span className={stijl.stand}>
              {nu
                ? t('agenda.faseNu')
                : fase.tot < dag
                  ? t('agenda.faseVoorbij')
                  : t('agenda.faseKomt')}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
