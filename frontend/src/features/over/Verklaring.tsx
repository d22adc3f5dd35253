import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { adressen } from '../../lib/adressen';
import type { Organisatie } from '../../lib/api';
import { organisatieQuery } from '../../lib/queries/organisaties';
import { ExterneLink } from '../../ui/basis/ExterneLink';
import { Link } from '../../ui/basis/Link';
import { Nederlands } from '../../ui/basis/Nederlands';
import { Gegevens } from '../../ui/pagina/Gegevens';
import { Pagina } from '../../ui/pagina/Pagina';
import { PaginaKop } from '../../ui/pagina/PaginaKop';
import stijl from './Verklaring.module.css';

interface Props {
  titel: string;
  /** Where the owner has one of its own. */
  eigen: (eigenaar: Organisatie) => string | null;
  children: (eigenaar: Organisatie | null) => ReactNode;
}

/** What is said about this site in the name of the owner of an agenda, or of nobody in particular. */
export function Verklaring({ titel, eigen, children }: Props) {
  const { organisatie: code } = useParams();
  const query = useQuery({ ...organisatieQuery(code ?? ''), enabled: code !== undefined });
  if (code === undefined) {
    return (
      <Pagina titel={titel} kruimels={[{ tekst: titel }]}>
        <PaginaKop titel={titel} />
        <div className={stijl.verklaring}>{children(null)}</div>
      </Pagina>
    );
  }
  return (
    <Gegevens query={query}>
      {(eigenaar) => (
        <Pagina
          titel={`${titel}: ${eigenaar.naam}`}
          kruimels={[
            { tekst: eigenaar.naam, inhoud: true, naar: adressen.organisatie(eigenaar.code) },
            { tekst: titel },
          ]}
        >
          <PaginaKop titel={titel} boven={<Nederlands>{eigenaar.naam}</Nederlands>} />
          <div className={stijl.verklaring}>
            <EigenVerklaring adres={eigen(eigenaar)} naam={eigenaar.naam} />
            {children(eigenaar)}
          </div>
        </Pagina>
      )}
    </Gegevens>
  );
}

function EigenVerklaring({ adres, naam }: { adres: string | null; naam: string }) {
  const { t } = useTranslation();
  if (adres === null) return null;
  return (
    <p className="nl-paragraph lopend">
      {t('verklaring.eigen', { naam })}{' '}
      <ExterneLink href={adres}>{t('verklaring.lees')}</ExterneLink>
    </p>
  );
}

/** How to reach who is asked: the owner when there is one, else whoever owns the agenda. */
export function Bereikbaar({ eigenaar }: { eigenaar: Organisatie | null }) {
  const { t } = useTranslation();
  if (eigenaar === null)
    return <p className="nl-paragraph lopend">{t('verklaring.vraagEigenaar')}</p>;
  const { contact, website, code, naam } = eigenaar;
  return (
    <p className="nl-paragraph lopend">
      {t('verklaring.vraag', { naam })}{' '}
      {contact?.email != null ? (
        <a className="nl-link" href={`mailto:${contact.email}`}>
          {contact.email}
        </a>
      ) : website !== null ? (
        <ExterneLink href={website}>{website}</ExterneLink>
      ) : (
        <Link to={adressen.organisatie(code)}>{naam}</Link>
      )}
    </p>
  );
}
