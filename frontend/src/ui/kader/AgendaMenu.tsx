import { useTranslation } from 'react-i18next';
import { Link as RouterLink, useLocation } from 'react-router';
import { adressen } from '../../lib/adressen';
import stijl from './AgendaMenu.module.css';

export function AgendaMenu({ agenda }: { agenda: string }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const overzicht = adressen.agenda(agenda);
  const keuzes = [
    { naar: overzicht, tekst: t('menu.overzicht') },
    { naar: adressen.acties(agenda), tekst: t('menu.acties') },
    { naar: adressen.themas(agenda), tekst: t('menu.themas') },
    { naar: adressen.begroting(agenda), tekst: t('menu.begroting') },
    { naar: adressen.activiteiten(agenda), tekst: t('menu.activiteiten') },
    { naar: adressen.organisaties(agenda), tekst: t('menu.organisaties') },
    { naar: adressen.begrippen(agenda), tekst: t('menu.begrippen') },
  ];
  /** The maps belong to the overview; every other choice holds the pages under its own address. */
  const isHier = (naar: string) =>
    naar === overzicht
      ? pathname === overzicht || pathname.startsWith(`${overzicht}/programmalijnen`)
      : pathname.startsWith(naar);
  return (
    <nav aria-label={t('menu.label')} className={stijl.menu}>
      <ul className={stijl.lijst}>
        {keuzes.map(({ naar, tekst }) => (
          <li key={naar}>
            <RouterLink
              to={naar}
              aria-current={pathname === naar ? 'page' : isHier(naar) ? 'true' : undefined}
              className={stijl.keuze}
            >
              {tekst}
            </RouterLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
