import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { adressen } from '../../lib/adressen';
import type { OrganisatieInhoud } from '../../lib/api';
import { organisatienaam } from '../../lib/format/organisatienaam';
import { heeftLeden } from '../../lib/heeftLeden';
import { useTaal } from '../../lib/i18n/useTaal';
import { ikQuery } from '../../lib/queries/ik';
import { mijnOrganisatiesMetNaamQuery } from '../../lib/queries/organisatiebeheer';
import { rechtenBij } from '../../lib/rechten';
import { Link } from '../basis/Link';
import stijl from './Beheerpagina.module.css';
import { Pagina } from './Pagina';
import { PaginaKop } from './PaginaKop';

interface Props {
  code: string;
  organisatie: Pick<OrganisatieInhoud, 'naam' | 'afkorting' | 'soort'>;
  /** What the page is called. */
  titel: string;
  children: ReactNode;
}

/** A page on which something of an organisatie is kept up, with the way to the others. */
export function Beheerpagina({ code, organisatie, titel, children }: Props) {
  const { t } = useTranslation();
  const { langVanInhoud } = useTaal();
  const { data: ik } = useQuery(ikQuery);
  const { data: bekend } = useQuery(mijnOrganisatiesMetNaamQuery(organisatie.naam));
  const isOpenbaar = bekend?.resultaten.some((een) => een.code === code && een.gepubliceerd);
  const bladen = [
    { naar: adressen.profiel(code), tekst: t('profiel.titel') },
    ...(heeftLeden(organisatie.soort)
      ? [{ naar: adressen.groepsleden(code), tekst: t('groepsleden.titel') }]
      : []),
    ...(ik && rechtenBij(ik, code).mensen
      ? [{ naar: adressen.leden(code), tekst: t('leden.kort') }]
      : []),
    { naar: adressen.organisatiegeschiedenis(code), tekst: t('geschiedenis.titel') },
  ];
  return (
    <Pagina
      titel={`${titel}: ${organisatie.naam}`}
      kruimels={[
        { tekst: t('mijnOrganisaties.titel'), naar: adressen.mijnOrganisaties },
        { tekst: organisatie.naam, inhoud: true },
      ]}
    >
      <PaginaKop titel={organisatienaam(organisatie)} langVanTitel={langVanInhoud}>
        <nav aria-label={t('organisatiebeheer.bladen')} className={stijl.bladen}>
          <ul>
            {bladen.map(({ naar, tekst }) => (
              <li key={naar}>
                <Link to={naar} aria-current={tekst === titel ? 'page' : undefined}>
                  {tekst}
                </Link>
              </li>
            ))}
            {isOpenbaar === true && (
              <li>
                <Link to={adressen.organisatie(code)}>{t('organisatiebeheer.bekijk')}</Link>
              </li>
            )}
          </ul>
        </nav>
      </PaginaKop>
      {children}
    </Pagina>
  );
}
