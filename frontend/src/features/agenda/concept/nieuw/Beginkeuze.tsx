import { IconCopy, IconFileUpload, IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { adressen } from '../../../../lib/adressen';
import { mijnAgendasQuery } from '../../../../lib/queries/ik';
import stijl from './Beginkeuze.module.css';

const WEGEN = [
  { weg: 'leeg', naar: adressen.nieuweAgenda, Icoon: IconPencil },
  { weg: 'kopie', naar: adressen.nieuweKopie(), Icoon: IconCopy },
  { weg: 'bestand', naar: adressen.nieuwUitBestand, Icoon: IconFileUpload },
] as const;

/** What an agenda can begin with; a copy only when there is something to copy. */
export function Beginkeuze({ hier }: { hier: string }) {
  const { t } = useTranslation();
  const { data: agendas } = useQuery(mijnAgendasQuery);
  const wegen = WEGEN.filter(
    ({ weg, naar }) => weg !== 'kopie' || naar === hier || (agendas?.totaal ?? 0) > 0,
  );
  return (
    <nav aria-label={t('agendabegin.label')}>
      <ul className={stijl.wegen}>
        {wegen.map(({ weg, naar, Icoon }) => (
          <li key={weg}>
            <Link to={naar} className={stijl.weg} aria-current={naar === hier ? 'page' : undefined}>
              <Icoon aria-hidden size={22} stroke={1.6} />
              <span>
                <strong>{t(`agendabegin.${weg}`)}</strong>
                <span className={stijl.uitleg}>{t(`agendabegin.${weg}Uitleg`)}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
