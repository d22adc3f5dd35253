import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { adressen } from '../../lib/adressen';
import stijl from './AgendaMenu.module.css';

export function AgendaMenu({ agenda }: { agenda: string }) {
  const { t } = useTranslation();
  const keuzes = [
    { naar: adressen.agenda(agenda), tekst: t('menu.overzicht'), precies: true },
    { naar: adressen.acties(agenda), tekst: t('menu.acties') },
    { naar: adressen.themas(agenda), tekst: t('menu.themas') },
    { naar: adressen.begroting(agenda), tekst: t('menu.begroting') },
    { naar: adressen.activiteiten(agenda), tekst: t('menu.activiteiten') },
    { naar: adressen.organisaties(agenda), tekst: t('menu.organisaties') },
    { naar: adressen.begrippen(agenda), tekst: t('menu.begrippen') },
  ];
  return (
    <nav aria-label={t('menu.label')} className={stijl.menu}>
      <ul className={stijl.lijst}>
        {keuzes.map(({ naar, tekst, precies }) => (
          <li key={naar}>
            <NavLink to={naar} end={precies ?? false} className={stijl.keuze ?? ''}>
              {tekst}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
