import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { adressen } from '../../lib/adressen';
import { inlogadres } from '../../lib/inloggen';
import { Probleem } from '../../lib/Probleem';
import { Link } from '../basis/Link';
import { Melding } from '../basis/Melding';
import { Gegevens } from './Gegevens';
import { Pagina } from './Pagina';
import { PaginaTitel } from './PaginaTitel';
import { useParam } from './useParam';

interface Props<T> {
  query: UseQueryResult<T>;
  /** What the page is called for who may not see it. */
  titel: string;
  children: (gegevens: T) => ReactNode;
}

/** What is kept up of an organisatie: for who is not signed in, or has no role for it, it says so and what to do. */
export function Beheergegevens<T>({ query, titel, children }: Props<T>) {
  const status = query.error instanceof Probleem ? query.error.status : null;
  if (status === 403 || (query.data === undefined && status === 401)) {
    return <GeenBeheer titel={titel} uitgelogd={status === 401} />;
  }
  return <Gegevens query={query}>{children}</Gegevens>;
}

/** Why there is nothing to keep up here, and where to go instead. */
export function GeenBeheer({ titel, uitgelogd = false }: { titel: string; uitgelogd?: boolean }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const organisatie = useParam('organisatie');
  const waarom = uitgelogd ? 'uitgelogd' : 'magNiet';
  return (
    <Pagina titel={titel} kruimels={[{ tekst: titel }]}>
      <PaginaTitel>{titel}</PaginaTitel>
      <Melding soort="leeg" titel={t(`organisatiebeheer.${waarom}.titel`)}>
        <p>{t(`organisatiebeheer.${waarom}.uitleg`)}</p>
        {uitgelogd ? (
          // A real link: the sign-in page is not part of this site.
          <a className="nl-link" href={inlogadres(pathname)}>
            {t('account.inloggen')}
          </a>
        ) : (
          <>
            <p>
              <Link to={adressen.organisatie(organisatie)}>
                {t('organisatiebeheer.naarPagina')}
              </Link>
            </p>
            <p>
              <Link to={adressen.mijnOrganisaties}>{t('mijnOrganisaties.titel')}</Link>
            </p>
          </>
        )}
      </Melding>
    </Pagina>
  );
}
