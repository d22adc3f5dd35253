import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { adressen } from '../../lib/adressen';
import { klassen } from '../../lib/klassen';
import stijl from './Begrotingsmenu.module.css';

/** The pages of the begroting of a concept. */
export function Begrotingsmenu({ agenda }: { agenda: string }) {
  const { t } = useTranslation();
  const keuzes = [
    { naar: adressen.conceptBegroting(agenda), tekst: t('begrotingsmenu.tabel') },
    { naar: adressen.conceptScenarios(agenda), tekst: t('scenarios.titel') },
    { naar: adressen.conceptPms(agenda), tekst: t('pms.titel') },
    { naar: adressen.conceptBesteed(agenda), tekst: t('begrotingsmenu.besteed') },
    { naar: adressen.conceptImporteren(agenda), tekst: t('begrotingsmenu.importeren') },
  ];
  return (
    <nav aria-label={t('begrotingsmenu.label')} className={klassen('niet-op-papier', stijl.menu)}>
      <ul className={stijl.lijst}>
        {keuzes.map(({ naar, tekst }) => (
          <li key={naar}>
            <NavLink to={naar} end className={stijl.keuze ?? ''}>
              {tekst}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
