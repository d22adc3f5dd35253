import { useTranslation } from 'react-i18next';
import { Link as RouterLink, useLocation } from 'react-router';
import { adressen } from '../../lib/adressen';
import stijl from './AgendaMenu.module.css';

/** The pages of the concept of an agenda. It has a menu of its own, because visitors have other pages. */
export function ConceptMenu({ agenda }: { agenda: string }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const overzicht = adressen.concept(agenda);
  const keuzes = [
    { naar: overzicht, tekst: t('concept.overzicht') },
    { naar: adressen.conceptGegevens(agenda), tekst: t('concept.gegevens') },
    { naar: adressen.conceptFasen(agenda), tekst: t('concept.fasen') },
    { naar: adressen.conceptThemas(agenda), tekst: t('concept.themas') },
    { naar: adressen.conceptBegrippen(agenda), tekst: t('concept.begrippen') },
    { naar: adressen.conceptBesluiten(agenda), tekst: t('concept.besluiten') },
    { naar: adressen.conceptBegroting(agenda), tekst: t('concept.begroting') },
    { naar: adressen.conceptVoorbeeld(agenda), tekst: t('concept.voorbeeld') },
    { naar: adressen.conceptGeschiedenis(agenda), tekst: t('concept.geschiedenis') },
    { naar: adressen.conceptPubliceren(agenda), tekst: t('concept.publiceren') },
  ];
  /** The maps belong to the overview; every other choice holds the pages under its own address. */
  const isHier = (naar: string) =>
    naar === overzicht
      ? pathname.startsWith(`${overzicht}/programmalijnen`)
      : pathname.startsWith(naar);
  return (
    <nav aria-label={t('concept.menu')} className={stijl.menu}>
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
