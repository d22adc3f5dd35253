import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation } from 'react-router';
import { adressen } from '../../../lib/adressen';
import { formatTijdstip } from '../../../lib/format/datum';
import { useTaal } from '../../../lib/i18n/useTaal';
import { klassen } from '../../../lib/klassen';
import { geplandQuery } from '../../../lib/queries/publiceren';
import { Link } from '../../../ui/basis/Link';
import { useParam } from '../../../ui/pagina/useParam';
import stijl from './Publiceren.module.css';

const ELKE_MINUUT = 60_000;

/** Around all pages of a concept: who writes in it hears that it will be published, and whether what is written goes along. */
export function Planningskader() {
  return (
    <>
      <Planningsbalk />
      <Outlet />
    </>
  );
}

function Planningsbalk() {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const { pathname } = useLocation();
  const agenda = useParam('agenda');
  const naar = adressen.conceptPubliceren(agenda);
  // Who may not read it hears nothing; the page itself says why.
  const { data } = useQuery({
    ...geplandQuery(agenda),
    retry: false,
    refetchInterval: ELKE_MINUUT,
  });
  const planning = data?.resultaten.find(({ status }) => status === 'gepland');
  // There it stands in full.
  if (!planning || pathname === naar) return null;
  return (
    <aside className={klassen('niet-op-papier', stijl.balk)} aria-label={t('gepland.titel')}>
      <span>
        {t(planning.bevroren ? 'gepland.balkToen' : 'gepland.balkDan', {
          tijdstip: formatTijdstip(planning.tijdstip, taal),
        })}
      </span>
      <Link to={naar}>{t('gepland.bekijk')}</Link>
    </aside>
  );
}
