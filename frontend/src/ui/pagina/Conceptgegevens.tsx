import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'react-router';
import { adressen } from '../../lib/adressen';
import { inlogadres } from '../../lib/inloggen';
import { Probleem } from '../../lib/Probleem';
import { Link } from '../basis/Link';
import { Melding } from '../basis/Melding';
import { Gegevens } from './Gegevens';
import { Pagina } from './Pagina';
import { PaginaTitel } from './PaginaTitel';

interface Props<T> {
  query: UseQueryResult<T>;
  vlakken?: number;
  /** What the page is called for who may not see it. */
  titel: string;
  children: (gegevens: T) => ReactNode;
}

/** Data of a concept: for who is not signed in, or has no role here, it says so and what to do. */
export function Conceptgegevens<T>({ query, titel, ...rest }: Props<T>) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const { agenda } = useParams();
  const status = query.error instanceof Probleem ? query.error.status : null;
  if (query.data !== undefined || (status !== 401 && status !== 403)) {
    return <Gegevens query={query} {...rest} />;
  }
  const waarom = status === 401 ? 'uitgelogd' : 'magNiet';
  return (
    <Pagina titel={titel} kruimels={[]}>
      <PaginaTitel>{titel}</PaginaTitel>
      <Melding soort="leeg" titel={t(`bewerken.toegang.${waarom}.titel`)}>
        <p>{t(`bewerken.toegang.${waarom}.uitleg`)}</p>
        {status === 401 ? (
          // A real link: the sign-in page is not part of this site.
          <a className="nl-link" href={inlogadres(pathname)}>
            {t('account.inloggen')}
          </a>
        ) : (
          <Link to={adressen.agenda(agenda ?? '')}>{t('bewerken.toegang.naarAgenda')}</Link>
        )}
      </Melding>
    </Pagina>
  );
}
