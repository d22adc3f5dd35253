import { useTranslation } from 'react-i18next';
import type { Taal } from './taal';

/** The language of the screen, and what to write in `lang` where the text is Dutch anyway. */
export function useTaal() {
  const { i18n } = useTranslation();
  const taal: Taal = i18n.language === 'en' ? 'en' : 'nl';
  return { taal, langVanInhoud: taal === 'nl' ? undefined : 'nl' };
}
