import { useTranslation } from 'react-i18next';
import { adressen } from '../../lib/adressen';
import { Menu } from './Menu';
import { useHuidigConcept } from './useHuidigeAgenda';

/** The pages of the concept of an agenda. It has a menu of its own, because visitors have other pages. */
export function ConceptMenu() {
  const { t } = useTranslation();
  const agenda = useHuidigConcept();
  if (agenda === undefined) return null;
  const overzicht = adressen.concept(agenda);
  const keuzes = [
    { naar: overzicht, tekst: t('agenda.programmalijnen') },
    { naar: adressen.conceptGegevens(agenda), tekst: t('concept.gegevens') },
    { naar: adressen.conceptFasen(agenda), tekst: t('agenda.fasen') },
    { naar: adressen.conceptThemas(agenda), tekst: t('concept.themas') },
    { naar: adressen.conceptBegrippen(agenda), tekst: t('concept.begrippen') },
    { naar: adressen.conceptBesluiten(agenda), tekst: t('concept.besluiten') },
    { naar: adressen.conceptBegroting(agenda), tekst: t('begroting.titel') },
    { naar: adressen.conceptVoorbeeld(agenda), tekst: t('voorbeeld.titel') },
    { naar: adressen.conceptGeschiedenis(agenda), tekst: t('geschiedenis.titel') },
    { naar: adressen.conceptPubliceren(agenda), tekst: t('publiceren.titel') },
  ];
  return <Menu label={t('concept.menu')} keuzes={keuzes} />;
}
