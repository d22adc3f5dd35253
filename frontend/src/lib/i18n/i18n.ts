import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en';
import { nl } from './nl';
import { bewaarTaal, gekozenTaal, isTaal } from './taal';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'woorden';
    resources: { woorden: typeof nl };
  }
}

i18next.on('languageChanged', (taal) => {
  if (isTaal(taal)) bewaarTaal(taal);
});

void i18next.use(initReactI18next).init({
  lng: gekozenTaal(),
  fallbackLng: 'nl',
  defaultNS: 'woorden',
  resources: { nl: { woorden: nl }, en: { woorden: en } },
  // React escapes already.
  interpolation: { escapeValue: false },
});

export { i18next as i18n };
