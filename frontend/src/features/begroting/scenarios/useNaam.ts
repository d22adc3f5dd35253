import { useTranslation } from 'react-i18next';

interface Begroting {
  naam: string | null;
  versie?: number | null;
}

/** What a begroting is called: the name of a scenario, the number of a versie, or just "Begroting". */
export function useNaam(): (begroting: Begroting) => string {
  const { t } = useTranslation();
  return ({ naam, versie }) =>
    versie != null ? t('vergelijking.versie', { nummer: versie }) : (naam ?? t('begroting.titel'));
}
