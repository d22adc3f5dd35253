import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { lezen } from './nl/lezen';
import type { Taal } from './taal';
import type { Woorden } from './woorden';

const WOORDEN = 'woorden';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: typeof WOORDEN;
    resources: { woorden: Woorden };
  }
}

void i18next.use(initReactI18next).init({
  lng: 'nl',
  fallbackLng: 'nl',
  defaultNS: WOORDEN,
  resources: { nl: { woorden: lezen } },
  // React escapes already.
  interpolation: { escapeValue: false },
});

/** What comes with the site, and what is fetched by who asks for it. */
const LADERS = {
  lezen: {
    nl: () => Promise.resolve(lezen),
    en: async () => (await import('./en/lezen')).lezen,
  },
  werk: {
    nl: async () => (await import('./nl/werk')).werk,
    en: async () => (await import('./en/werk')).werk,
  },
} as const;

const schillen = new Set<keyof typeof LADERS>(['lezen']);

async function haalWoorden(taal: Taal): Promise<void> {
  await Promise.all(
    [...schillen].map(async (schil) =>
      i18next.addResourceBundle(taal, WOORDEN, await LADERS[schil][taal](), true),
    ),
  );
}

/** From here on the words of who works here are needed too; they are there when this is done. */
export async function metWoordenVanWerk(): Promise<void> {
  schillen.add('werk');
  await haalWoorden(i18next.language === 'en' ? 'en' : 'nl');
}

/** The site goes on in this language, once it has the words. */
export async function kiesTaal(taal: Taal): Promise<void> {
  await haalWoorden(taal);
  await i18next.changeLanguage(taal);
}

export { i18next as i18n };
