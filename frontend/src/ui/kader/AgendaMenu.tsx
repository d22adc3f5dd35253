import { useTranslation } from 'react-i18next';
import { adressen } from '../../lib/adressen';
import { Menu } from './Menu';

export function AgendaMenu({ agenda }: { agenda: string }) {
  const { t } = useTranslation();
  const overzicht = adressen.agenda(agenda);
  const keuzes = [
    { naar: overzicht, tekst: t('agenda.programmalijnen') },
    { naar: adressen.acties(agenda), tekst: t('acties.titel') },
    { naar: adressen.themas(agenda), tekst: t('themas.titel') },
    { naar: adressen.begroting(agenda), tekst: t('begroting.titel') },
    { naar: adressen.activiteiten(agenda), tekst: t('activiteiten.titel') },
    { naar: adressen.organisaties(agenda), tekst: t('organisaties.titel') },
    { naar: adressen.begrippen(agenda), tekst: t('begrippen.titel') },
  ];
  return <Menu label={t('menu.label')} keuzes={keuzes} />;
}
