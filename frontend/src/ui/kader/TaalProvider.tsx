import { useEffect, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { locale } from '../../lib/i18n/taal';
import { useTaal } from '../../lib/i18n/useTaal';

/** One language for the page, for React Aria and for the browser. */
export function TaalProvider({ children }: { children: ReactNode }) {
  const { taal } = useTaal();
  useEffect(() => {
    document.documentElement.lang = taal;
  }, [taal]);
  return <I18nProvider locale={locale(taal)}>{children}</I18nProvider>;
}
