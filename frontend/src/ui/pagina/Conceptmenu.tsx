import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { adressen } from '../../lib/adressen';
import { klassen } from '../../lib/klassen';
import { Link } from '../basis/Link';
import stijl from './Conceptmenu.module.css';

/** Between the pages of who edits an agenda. */
export function Conceptmenu({ agenda }: { agenda: string }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const begin = adressen.concept(agenda);
  const keuzes = [
    { naar: begin, tekst: t('concept.bewerken') },
    { naar: adressen.conceptVoorbeeld(agenda), tekst: t('concept.voorbeeld') },
    { naar: adressen.conceptGeschiedenis(agenda), tekst: t('concept.geschiedenis') },
    { naar: adressen.conceptPubliceren(agenda), tekst: t('concept.publiceren') },
  ];
  const isHier = (naar: string) =>
    naar === begin
      ? pathname === begin || pathname.startsWith(`${begin}/programmalijnen`)
      : pathname.startsWith(naar);
  return (
    <nav aria-label={t('concept.menu')} className={klassen('niet-op-papier', stijl.menu)}>
      <ul>
        {keuzes.map(({ naar, tekst }) => (
          <li key={naar}>
            <Link
              to={naar}
              className={stijl.keuze}
              aria-current={pathname === naar ? 'page' : isHier(naar) ? 'true' : undefined}
            >
              {tekst}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
