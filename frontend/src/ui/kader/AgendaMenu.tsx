import { useTranslation } from 'react-i18next';
import { adressen } from '../../lib/adressen';
import { Menu } from './Menu';

export function AgendaMenu({ agenda }: { agenda: string }) {
  const { t } = useTranslation();
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
  return <Menu label={t('menu.label')} keuzes={keuzes} />;
}
