import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'react-router';
import { adressen } from '../../lib/adressen';
import { inlogadres } from '../../lib/inloggen';
import { profielQuery } from '../../lib/queries/organisatiebeheer';
import { Link } from '../basis/Link';
import { Melding } from '../basis/Melding';
import { Pagina } from './Pagina';
import { PaginaTitel } from './PaginaTitel';

interface Props {
  /** What the page is called for who may not see it. */
  titel: string;
  waarom: 'uitgelogd' | 'magNiet' | 'weg';
  /** Code of whose agenda it is, for who can join its people. */
  eigenaar?: string | null;
  /** What was typed and has nowhere to go. */
  children?: ReactNode;
}

/** Why there is nothing to edit here, and where to go instead. */
export function GeenToegang({ titel, waarom, eigenaar = null, children }: Props) {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  const { agenda } = useParams();
  return (
    <Pagina titel={titel} kruimels={[{ tekst: titel }]}>
      <PaginaTitel>{titel}</PaginaTitel>
      {eigenaar === null ? (
        <Melding soort="leeg" titel={t(`bewerken.toegang.${waarom}.titel`)}>
          <p>{t(`bewerken.toegang.${waarom}.uitleg`)}</p>
          {waarom === 'uitgelogd' ? (
            // A real link: the sign-in page is not part of this site.
            <a className="nl-link" href={inlogadres(pathname + search)}>
              {t('account.inloggen')}
            </a>
          ) : (
            <>
              <p>
                <Link to={adressen.agenda(agenda ?? '')}>{t('bewerken.toegang.naarAgenda')}</Link>
              </p>
              <p>
                <Link to={adressen.mijnAgendas}>{t('bewerken.toegang.naarMijn')}</Link>
              </p>
            </>
          )}
        </Melding>
      ) : (
        <VanEenAnder code={eigenaar} />
      )}
      {children}
    </Pagina>
  );
}

/** For a beheerder: whose it is, and where one joins in. */
function VanEenAnder({ code }: { code: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(profielQuery(code));
  const eigenaar = data?.inhoud.naam ?? code;
  return (
    <Melding soort="leeg" titel={t('bewerken.toegang.beheerder.titel')}>
      <p>{t('bewerken.toegang.beheerder.uitleg', { eigenaar })}</p>
      <Link to={adressen.leden(code)}>
        {t('bewerken.toegang.beheerder.naarMensen', { eigenaar })}
      </Link>
    </Melding>
  );
}
