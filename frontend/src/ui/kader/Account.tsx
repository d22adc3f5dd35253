import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { adressen } from '../../lib/adressen';
import { metWoordenVanWerk } from '../../lib/i18n/i18n';
import { inlogadres } from '../../lib/inloggen';
import { ikQuery } from '../../lib/queries/ik';
import stijl from './Account.module.css';

const AccountMenu = lazy(async () => {
  try {
    const [menu] = await Promise.all([import('./AccountMenu'), metWoordenVanWerk()]);
    return { default: menu.AccountMenu };
  } catch (fout) {
    // Without a connection: what is read stays on the screen.
    console.error(fout);
    return { default: () => <></> };
  }
});

/** Signing in, or who is signed in and where they can go. Until it is known there is nothing to see. */
export function Account() {
  const { t } = useTranslation();
  const { data: ik } = useQuery(ikQuery);
  if (ik === undefined) return null;
  if (!ik.ingelogd) {
    return (
      // A real link: the sign-in page is not part of this site.
      <a href={inlogadres(adressen.begin)} className={stijl.inloggen}>
        {t('account.inloggen')}
      </a>
    );
  }
  return (
    <Suspense fallback={null}>
      <AccountMenu ik={ik} />
    </Suspense>
  );
}
